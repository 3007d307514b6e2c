import Clinic
import Vocabulary

/// Signed pacts: whose, until when, and where the paper is.
struct PactTable: Component {
  let pacts: [IntegrityPact]
  let today: CalendarDate
  let viewer: Viewer

  var html: HTML {
    if pacts.isEmpty {
      EmptyState(
        "Belum ada pakta. Kunci dan akun BPJS baru dapat dipakai setelah pakta pemegangnya tersimpan."
      ).html
    } else {
      DataTable(
        "Pakta integritas",
        [.text("Petugas"), .text("Ditandatangani"), .text("Berlaku sampai"), .text("Bukti"), .actions()],
        stacks: true
      ) {
        for pact in pacts { row(pact) }
      }.html
    }
  }

  private func row(_ pact: IntegrityPact) -> HTML {
    tr {
      td {
        strong(pact.name, .class("keep"))
        small("\(pact.position) · \(pact.maskedIdentity)", .class("under"))
      }
      td {
        Indonesian.day(pact.signedOn)
        small("\(pact.place) · formulir \(pact.form)", .class("under"))
      }
      td {
        Indonesian.day(pact.validUntil)
        " "
        mark(pact)
        if let reason = pact.endReason { small(reason, .class("under")) }
      }
      td {
        if pact.hasScan { a("Pindaian", .href(.credentials(.scan(pact.id.text)))) }
        small(pact.evidence, .class("under"))
      }
      td { if pact.endedAt == nil { withdrawal(pact) } }
    }
  }

  private func mark(_ pact: IntegrityPact) -> StateMark {
    if pact.endedAt != nil { return StateMark("Dicabut") }
    if pact.isInForce(on: today) { return StateMark("Berlaku", tone: .done, symbol: "✓") }
    return StateMark("Habis masa berlaku", tone: .waiting, symbol: "▲")
  }

  private func withdrawal(_ pact: IntegrityPact) -> HTML {
    details {
      summary { "Cabut" }
      PostForm(to: .credentials(.withdrawPact(pact.id.text)), token: viewer.formToken) {
        input(
          .type("text"), .name("alasan"), .class("control wide"), .placeholder("Alasan dan nomor surat"),
          .aria("aria-label", "Alasan pakta \(pact.name) dicabut"), .required(true))
        Button("Cabut pakta", .danger)
      }
    }
  }
}
