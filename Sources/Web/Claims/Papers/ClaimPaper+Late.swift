import Clinic
import Documents
import JKN
import Vocabulary

/// Papers about lateness: BPJS's penalty (PAY-04), and an agreement that was signed late (CLM-12).
extension ClaimPaper {
  var penaltyMinutes: [Block] {
    guard let late = answer.book.penalty(batch) else { return [] }
    let steps = late.explanation.map { [$0.step, $0.value.words, $0.source] }
    return [
      heading,
      .paragraph(
        "Para pihak telah mencocokkan pembayaran klaim nomor \(batch.number) dan sepakat mengenai keterlambatan dan dendanya:",
        .left),
      .facts([
        .init("Berkas lengkap", day(batch.dates.completeOn)), .init("Jatuh tempo", day(late.dueOn)),
        .init("Dibayar", day(batch.dates.paidOn)), .init("Hari terlambat", Indonesian.number(late.daysLate)),
        .init("Denda", late.penalty.text), .init("Terbilang", Indonesian.spelled(late.penalty)),
      ]),
      .table(
        Table(
          [.init("Langkah", weight: 3), .init("Nilai", weight: 1.4, .right), .init("Pasal", weight: 2)],
          rows: steps)),
      .paragraph(
        "Denda ini dipenuhi tanpa tuntutan hukum. Untuk klaim jejaring, Puskesmas menandatangani atas nama jejaring.",
        .left),
      .signatures([
        Signature(role: "BPJS Kesehatan", name: PaperLine.long, number: "NPP \(PaperLine.short)"), head,
      ]),
    ]
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
