import Clinic
import Vocabulary

/// The counter: one box that finds a patient, and beside it the way into the queue.
struct DeskPage {
  let viewer: Viewer
  let now: Instant
  let typed: String?
  /// `nil` when nothing was searched.
  let hits: [PatientHit]?
  let visit: VisitPreparation?
  /// A registration that was refused.
  let form: FormState?
  /// Set while BPJS cannot be asked.
  var contingency: Contingency?

  private var zone: FacilityZone { viewer.facility.zone }
  private var today: CalendarDate { zone.date(of: now) }

  var page: Page {
    Page("Pendaftaran", at: .registration, for: viewer) {
      PageHead(
        "Pendaftaran", note: Indonesian.dayWithWeekday(today) + " · " + Indonesian.clockWithZone(now, zone))
      Live(events: .outages(.events), fragment: .outages(.counter)) {
        ContingencyBar(viewer: viewer, contingency: contingency, now: now)
      }
      Columns {
        Card {
          GetForm(to: .patients(.desk()), .role("search")) {
            SearchField(
              "Cari pasien", name: "cari", in: FormState(["cari": typed ?? ""]), hits: .patients(.hits()),
              mode: .go, hint: "Nama, NIK, kartu JKN, RM, KK, paspor, atau tanggal lahir.",
              placeholder: "misalnya: siti rah", isBig: true, isFirst: visit == nil)
          }
          if let hits { found(hits) }
          p(.class("desk-new")) {
            LinkButton(
              "Pasien baru", to: .patients(.new(search: typed)),
              hits?.isEmpty == true ? .primary : .secondary,
              shortcut: "Control+b", keys: "Ctrl B")
          }
        }
      } aside: {
        if let visit {
          VisitPanel(viewer: viewer, now: now, visit: visit, refused: form)
        } else {
          Card("Belum ada pasien dipilih") {
            p("Ketik beberapa huruf nama atau angka NIK, lalu Enter untuk pasien pertama.", .class("small"))
          }
        }
      }
    }
  }

  @HTMLBuilder private func found(_ hits: [PatientHit]) -> HTML {
    if hits.isEmpty {
      EmptyState("Tidak ada pasien dengan “\(typed ?? "")”. Coba tanggal lahir atau NIK.")
    } else {
      DataTable(
        "Pasien yang ditemukan",
        [.text("Nama"), .text("Lahir"), .text("RM"), .text("Alamat"), .text("Kunjungan terakhir")],
        stacks: true
      ) {
        for hit in hits { row(hit) }
      }
      p(
        "\(Indonesian.number(hits.count)) pasien"
          + (hits.count == SearchPatients.mostHits ? " teratas; tambah kata untuk mempersempit." : "."),
        .class("hint"))
    }
  }

  private func row(_ hit: PatientHit) -> HTML {
    let isChosen = hit.id == visit?.patient.id
    return tr(.class(isChosen ? "chosen" : nil)) {
      td {
        a(
          hit.patient.name, .href(.patients(.desk(search: typed, chosen: hit.id.text))),
          .current(isChosen ? "true" : nil))
        small(PatientWords.short(hit.patient, on: today), .class("under"))
      }
      td(Indonesian.day(hit.patient.birthDate), .class("keep"))
      td(hit.patient.medicalRecordNumber.spaced, .class("keep"))
      td(PatientWords.address(hit.patient))
      td(hit.lastVisit.map { "\(Indonesian.day($0.day)) · \($0.room)" } ?? "–")
    }
  }
}
