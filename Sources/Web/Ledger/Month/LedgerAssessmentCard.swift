import Clinic
import JKN
import Vocabulary

/// By whose assessment of performance the month is counted, and what came after it was closed.
struct LedgerAssessmentCard: Component {
  let answer: ReadLedgerMonth.Answer

  private var ledger: LedgerMonth { answer.ledger }

  var html: HTML {
    Card("KBK") {
      AssessmentWords(
        assessment: ledger.assessment, terms: ledger.terms, own: answer.figures.byOwnCounts.total,
        used: ledger.capitation.total, kbkApplies: ledger.kbkApplies
      ).html
      if let newest = answer.assessments.last, ledger.closing != nil, newest.id != ledger.assessment?.id {
        Notice(
          .waiting,
          "Sesudah bulan ini ditutup BPJS menilai \(newest.assessed.percent) % (\(newest.reference)). Selisihnya tampil di kotak Tutup bulan dan dicatat sebagai koreksi."
        )
      }
      p { a("Ketiga indikator di Kapitasi & KBK", .href(.capitation(.month(ledger.month.text)))) }
    }.html
  }
}
