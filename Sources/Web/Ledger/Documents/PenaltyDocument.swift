import Clinic
import Documents
import JKN
import Vocabulary

/// Berita Acara Kesepakatan Denda (D-13; PAY-04; Lampiran II III.18): days late, amount, and that it is settled without a
/// court. Number, day and signatures are filled in by hand; while a payment is missing it is a draft.
struct PenaltyDocument: LedgerPaper {
  let answer: ReadLedgerMonth.Answer
  let district: String

  private var late: [PaymentStanding] { answer.payments.filter { $0.late.penalty > .zero } }
  private var sum: Rupiah { late.reduce(Rupiah.zero) { $0 + $1.late.penalty } }
  /// The penalty still grows with each day.
  private var isRunning: Bool { late.contains { $0.receipt == nil } }

  var draft: DocumentDraft? {
    guard !isRunning else { return nil }
    return DocumentDraft(
      .minutes, number: "DENDA-\(ledger.month.text)",
      title: "Berita Acara kesepakatan denda kapitasi \(ledger.month.words)",
      facts: [.init("Bulan", ledger.month.words), .init("Denda", sum.text)])
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      "Berita acara kesepakatan denda \(ledger.month.words)",
      letterhead: Letterhead(of: answer.facility, in: district), madeAt: now,
      blocks: [
        .heading(
          (isRunning ? "KONSEP " : "") + "BERITA ACARA KESEPAKATAN DENDA", number: "…………………………………"),
        .paragraph(
          "Pada hari ini ………………… tanggal ………………………… di …………………, BPJS Kesehatan dan \(answer.facility.name) sepakat atas "
            + "denda keterlambatan pembayaran kapitasi bulan \(ledger.month.words) yang jatuh tempo "
            + "\(Indonesian.longDay(ledger.dueOn)) (\(ledger.terms.source(.capitationDue)))."),
        .table(
          Table(
            [
              Table.Column("Diterima", weight: 1.6), Table.Column("Jumlah", weight: 1.6, .right),
              Table.Column("Hari terlambat", weight: 1, .right), Table.Column("Denda", weight: 1.4, .right),
            ],
            rows: late.map { payment in
              [
                payment.receipt.map { Indonesian.longDay($0.receivedOn) }
                  ?? "belum, dihitung sampai \(Indonesian.day(answer.today))",
                payment.owed.text, Indonesian.number(payment.late.daysLate), payment.late.penalty.text,
              ]
            }, total: ["Jumlah", "", "", sum.text])),
        .paragraph(
          "Denda dihitung menurut \(ledger.terms.source(.penalty)). BPJS Kesehatan membayarnya, dan kedua pihak "
            + "menyelesaikannya tanpa upaya hukum."),
        .signatures([
          Signature(role: "BPJS Kesehatan", name: Signature.nameByHand),
          Signature(role: "Kepala \(answer.facility.name)", name: Signature.nameByHand, number: "NIP"),
        ]),
      ])
  }
}
