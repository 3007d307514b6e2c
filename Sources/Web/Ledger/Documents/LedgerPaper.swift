import Clinic
import Documents
import JKN
import Vocabulary

/// A paper made from a month of the ledger.
protocol LedgerPaper {
  var answer: ReadLedgerMonth.Answer { get }
  /// What is written down when it is issued; nil while it is a draft.
  var draft: DocumentDraft? { get }
  func document(at now: Instant) -> Documents.Document
}

extension LedgerPaper {
  var ledger: LedgerMonth { answer.ledger }

  /// Steps with their value and article, as on the page.
  func table(_ lines: [LedgerLine]) -> Block {
    .table(
      Table(
        [
          Table.Column("Langkah", weight: 3.4), Table.Column("Nilai", weight: 1.3, .right),
          Table.Column("Pasal", weight: 2.3),
        ],
        rows: lines.map { [$0.step, CapitationWords.value($0.value), $0.source] }))
  }
}
