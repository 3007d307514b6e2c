import Clinic
import JKN
import Vocabulary

/// The monthly pacts on the number of medical staff: until when, as it stands, who said what, and the paper (FAC-07).
struct StaffPactPage {
  let viewer: Viewer
  let today: CalendarDate
  /// The newest first.
  let pacts: [StaffPact]

  var page: Page {
    Page("Pakta jumlah tenaga", at: .facilityRegister, for: viewer) {
      PageHead(
        "Pakta jumlah tenaga medis", note: "disetujui paling lambat tanggal \(lastDay) bulan berikutnya")
      RegisterTabs(current: .staffPacts)
      for pact in pacts where isDue(pact) {
        Notice(.waiting) {
          "Pakta \(pact.month.words) menunggu keputusan sampai \(Indonesian.dayWithWeekday(pact.dueOn)). "
          a("Putuskan", .href(.ledger(.month(pact.month.next.text))))
        }
      }
      Card { table }
      Card("Cara berlakunya") {
        p(
          "Pakta menyatakan jumlah dokter dan dokter gigi sebulan. Tanpa keputusan sampai tanggal \(lastDay), pakta disetujui otomatis menurut HFIS dan ketidaksesuaian menjadi tanggungan Puskesmas (PKS 004 Ps.4(4)m; Lampiran II III.4).",
          .class("small"))
      }
    }
  }

  /// As the deadline calendar has it.
  private var lastDay: String { pacts.first.map { String($0.dueOn.day) } ?? "…" }

  /// Of a month that is over, and nobody has decided.
  private func isDue(_ pact: StaffPact) -> Bool {
    if case .waiting = pact.state { pact.month.lastDay < today } else { false }
  }

  private var table: HTML {
    DataTable(
      "Pakta jumlah tenaga medis",
      [.text("Bulan"), .text("Paling lambat"), .text("Keadaan"), .text("Keputusan"), .actions("Surat")],
      stacks: true
    ) {
      for pact in pacts {
        tr {
          td { a(pact.month.words, .href(.ledger(.month(pact.month.next.text)))) }
          td(Indonesian.day(pact.dueOn), .class("keep"))
          td {
            pact.state.mark
            small(pact.state.sentence, .class("under"))
          }
          td {
            for decision in pact.decisions {
              p {
                "\(Indonesian.day(decision.day)), \(decision.by): "
                decision.isApproval ? "sesuai" : "keberatan, \(decision.reason)"
              }
            }
          }
          td {
            a(
              "PDF", .href(.ledger(.file(pact.month.next.text, "pakta.pdf"))),
              .aria("aria-label", "PDF pakta \(pact.month.words)"))
          }
        }
      }
    }.html
  }
}
