import Clinic
import JKN
import Vocabulary

/// A month of the ledger: every step with its article, each opening into its records, and closing it.
struct LedgerMonthPage {
  let viewer: Viewer
  let answer: ReadLedgerMonth.Answer
  let form: FormState

  private var ledger: LedgerMonth { answer.ledger }
  private var key: String { ledger.month.text }

  var page: Page {
    Page("Buku kapitasi \(ledger.month.words)", at: .ledger, for: viewer) {
      PageHead("Buku kapitasi \(ledger.month.words)") {
        a("← bulan sebelumnya", .href(.ledger(.month(ledger.month.adding(months: -1).text))))
        " "
        a("tahun \(String(ledger.month.year))", .href(.ledger(.year(String(ledger.month.year)))))
        " "
        a("bulan berikutnya →", .href(.ledger(.month(ledger.month.next.text))))
      }
      for warning in ledger.warnings { Notice(.waiting, warning) }
      ProblemSummary(form, order: LedgerMonthSide.order)
      Figures(figures)
      Columns {
        LedgerPeopleCard(answer: answer)
        LedgerAssessmentCard(answer: answer)
        LedgerDoctorsCard(viewer: viewer, answer: answer, form: form)
        LedgerReductionCard(viewer: viewer, answer: answer)
        Card("Cara menghitung") { steps }
        LedgerSetOffCard(ledger: ledger)
        LedgerPaymentCard(answer: answer)
        LedgerBatchCard(batches: answer.batches, month: ledger.month)
      } aside: {
        LedgerMonthSide(viewer: viewer, answer: answer, form: form)
      }
    }
  }

  private var keptBack: String {
    ledger.setOff.capitation > .zero ? ", sesudah potongan \(ledger.expected.text)" : ""
  }

  private var performance: String {
    guard ledger.kbkApplies else { return "KBK tidak berlaku" }
    let percent = Indonesian.percent(Int((ledger.capitation.kbkPercent * 100).roundedHalfUp))
    return "KBK \(percent) \(ledger.assessment == nil ? "menurut catatan kita" : "menurut BPJS")"
  }

  private var figures: [Figure] {
    [
      Figure(
        "Harus dibayar BPJS", ledger.settlement.payable.text,
        note: "paling lambat \(Indonesian.day(ledger.dueOn))\(keptBack)",
        to: .ledger(.file(key, "rincian.pdf"))),
      Figure(
        "Kapitasi", ledger.settlement.capitation.text,
        note: ledger.ended.map { "perjanjian berakhir \(Indonesian.day($0.gap.lastDay))" } ?? performance,
        to: .capitation(.month(key))),
      Figure(
        "Diterima, bruto", ledger.received.text,
        note: ledger.difference == .zero ? "sesuai" : "selisih \(ledger.difference.text)",
        tone: ledger.difference == .zero ? .done : .waiting, to: .ledger(.receipts)),
      Figure(
        "SiLPA tersisa", ledger.settlement.after.silpa.text,
        note: "dipotong bulan ini \(ledger.settlement.silpaUsed.text)", to: .ledger(.entries)),
    ]
  }

  private var steps: HTML {
    DataTable("Cara menghitung", [.text("Langkah"), .number("Nilai"), .text("Pasal")], stacks: true) {
      for line in ledger.lines {
        tr {
          td {
            line.step
            small(line.part, .class("under"))
          }
          td(CapitationWords.value(line.value), .class("num right"))
          td(line.source, .class("small"))
        }
      }
    }.html
  }
}
