import Clinic

/// The notice on the screen, as it is printed.
struct MembershipNoticePage {
  let viewer: Viewer
  let notice: MembershipNotice

  var page: Page {
    Page(MembershipNotice.heading, at: .registration, for: viewer) {
      article(.class("card letter")) {
        header {
          strong(notice.facility.name)
          p(notice.facility.address, .class("small"))
        }
        h1(MembershipNotice.heading)
        Facts(notice.facts.map { ($0.term, HTML($0.value)) })
        p(notice.opening)
        p(notice.request)
        ol { for way in notice.ways { li(way) } }
        p("Petugas pendaftaran: \(notice.shown.officer)")
      }
      ActionBar {
        span("Cetak dengan Ctrl P.", .class("small"))
      } actions: {
        LinkButton("Berkas PDF", to: .patients(.membershipNoticePDF(notice.visit.id.text)))
        LinkButton("Pasien berikutnya", to: .patients(.desk()), .primary)
      }
    }
  }
}
