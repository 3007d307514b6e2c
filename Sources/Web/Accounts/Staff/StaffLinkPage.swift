/// The one-time link, shown once: it stands in no table as it is.
struct StaffLinkPage {
  let viewer: Viewer
  let name: String
  let host: String
  let link: Route

  var page: Page {
    Page("Tautan kata sandi", at: .staff, for: viewer) {
      PageHead("Tautan kata sandi")
      Card {
        p {
          "Berikan tautan ini kepada "; strong(name); ". Dengan tautan ini ia memilih kata sandinya sendiri."
        }
        p(.class("one-time num")) { code(host + link.url) }
        p(
          "Berlaku tiga hari dan sekali pakai. Halaman ini tidak dapat dibuka lagi; bila hilang, buat tautan baru.",
          .class("small"))
        LinkButton("Kembali ke daftar staf", to: .staff(.list()), .primary)
      }
    }
  }
}
