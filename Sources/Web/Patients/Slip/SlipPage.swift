import Clinic
import Vocabulary

/// The number, big enough to be read across the counter; printed, it is the patient's slip.
struct SlipPage {
  let viewer: Viewer
  let slip: TicketSlip
  let again: Bool

  private var zone: FacilityZone { viewer.facility.zone }

  var page: Page {
    Page("Nomor \(slip.ticket.label)", at: .registration, for: viewer) {
      if again {
        Notice(.brand, "Pasien ini sudah terdaftar di poli yang sama hari ini; nomornya tetap.")
      } else {
        Notice(.done, "\(slip.patient.name) masuk antrean \(slip.room.name).")
      }
      if slip.shown != nil {
        Notice(
          .waiting, "NIK belum dikenal BPJS. Cetak pemberitahuan pemutakhiran data dan berikan kepada pasien."
        )
      }
      section(.class("slip"), .aria("aria-label", "Karcis antrean")) {
        p(slip.facility.name, .class("slip-house"))
        p("Nomor antrean", .class("small"))
        p(slip.ticket.label, .class("slip-number num"))
        p(slip.room.name, .class("slip-room"))
        p(slip.practitioner.name, .class("small"))
        if slip.encounter.emergency { p { StateMark("Gawat darurat", tone: .danger, symbol: "▲") } }
        if slip.ticket.priority { p { StateMark("Prioritas", tone: .brand) } }
        p(waiting, .class("small"))
        p(.class("small num")) {
          "\(slip.patient.name) · RM \(slip.patient.medicalRecordNumber.spaced)"
        }
        p(
          "\(Indonesian.dayWithWeekday(slip.ticket.day)), \(Indonesian.clockWithZone(slip.ticket.issuedAt, zone))",
          .class("small num"))
        p("Kunjungan \(slip.encounter.number)", .class("small num"))
      }
      ActionBar {
        "Penjamin: \(slip.encounter.payer.word)"
      } actions: {
        button(
          "Cetak karcis", .type("button"), .class("button secondary needs-script"), .data("data-print"),
          .data("data-shortcut", "c"))
        if slip.shown != nil {
          LinkButton("Pemberitahuan BPJS", to: .patients(.membershipNotice(slip.encounter.id.text)))
        }
        LinkButton("Lihat antrean", to: .queue(.board(room: slip.room.id.text)))
        a(.href(.patients(.desk())), .class("button primary"), .autofocus(true)) {
          "Pasien berikutnya"
          Shortcut("Enter")
        }
      }
    }
  }

  private var waiting: String {
    let ahead =
      slip.ahead == 0 ? "Tidak ada yang menunggu di depan" : "\(Indonesian.number(slip.ahead)) orang di depan"
    guard let wait = slip.wait, slip.ahead > 0 else { return ahead }
    return ahead + " · perkiraan tunggu \(Indonesian.span(wait))"
  }
}
