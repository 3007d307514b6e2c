import Clinic
import Documents
import JKN
import Vocabulary

/// Papers about lateness: BPJS's penalty (PAY-04), and an agreement that was signed late (CLM-12).
extension ClaimPaper {
  /// The payments that came late through BPJS's fault.
  var penalised: [BatchAccount.Standing] {
    answer.book.account(batch).late.filter { $0.payment != nil && $0.late.penalty > .zero }
  }

  var penaltyMinutes: [Block] {
    let late = penalised
    let sum = late.reduce(Rupiah.zero) { $0 + $1.late.penalty }
    return [
      heading,
      .paragraph(
        "Para pihak telah mencocokkan pembayaran klaim nomor \(batch.number) dan sepakat mengenai keterlambatan dan dendanya:",
        .left),
      .facts([
        .init("Nomor FPK", PaperLine.or(batch.fpkNumber ?? "")),
        .init("Berkas lengkap", day(batch.dates.completeOn)),
        .init("Jatuh tempo", day(late.first?.late.dueOn)),
        .init("Hari terlambat", late.map { Indonesian.number($0.late.daysLate) }.joined(separator: ", ")),
        .init("Denda", sum.text), .init("Terbilang", Indonesian.spelled(sum)),
      ]),
      .table(latePayments(late, sum)),
      .section("Cara menghitung"),
      .table(
        Table(
          [.init("Langkah", weight: 3), .init("Nilai", weight: 1.4, .right), .init("Pasal", weight: 2)],
          rows: late.flatMap { $0.late.explanation.map { [$0.step, $0.value.words, $0.source] } })),
      .paragraph(
        "Denda ini dipenuhi tanpa tuntutan hukum. Untuk klaim jejaring, Puskesmas menandatangani atas nama jejaring.",
        .left),
      .signatures([
        Signature(role: "BPJS Kesehatan", name: PaperLine.long, number: "NPP \(PaperLine.short)"), head,
      ]),
    ]
  }

  private func latePayments(_ late: [BatchAccount.Standing], _ sum: Rupiah) -> Table {
    Table(
      [
        .init("Dibayar", weight: 1.4), .init("Referensi bank", weight: 1.6),
        .init("Jumlah", weight: 1.5, .right),
        .init("Hari terlambat", weight: 1, .right), .init("Denda", weight: 1.3, .right),
      ],
      rows: late.map { one in
        [
          day(one.payment?.on), one.payment?.reference ?? "", one.amount.text,
          Indonesian.number(one.late.daysLate),
          one.late.penalty.text,
        ]
      }, total: ["Jumlah", "", "", "", sum.text])
  }

  /// The day on which the signed agreement was due, when it came later.
  var signedLate: CalendarDate? {
    guard let complete = batch.dates.completeOn, let signed = batch.dates.signedOn else { return nil }
    let due = answer.book.terms(on: batch.month.lastDay).claimDue(completeOn: complete, answer.book.working)
    return signed > due ? due : nil
  }

  var lateness: [Block] {
    [
      heading,
      .paragraph(
        "Kami menyatakan bahwa persetujuan bertanda tangan atas umpan balik klaim nomor \(batch.number) diserahkan sesudah jatuh tempo pembayaran.",
        .left),
      .facts([
        .init("Umpan balik diterima", day(batch.dates.feedbackOn)), .init("Paling lambat", day(signedLate)),
        .init("Diserahkan", day(batch.dates.signedOn)), .init("Sebab", PaperLine.long),
      ]),
      .paragraph(
        "Akibat keterlambatan ini menjadi tanggung jawab kami (\(answer.book.terms(on: batch.month.lastDay).source(.claimFeedback))).",
        .left), .signatures([Signature(role: "", name: ""), head]),
    ]
  }

  private func day(_ day: CalendarDate?) -> String { day.map { Indonesian.day($0) } ?? PaperLine.short }
}
