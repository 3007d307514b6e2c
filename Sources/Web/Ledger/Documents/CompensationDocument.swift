import Clinic
import Documents
import JKN
import Vocabulary

/// Berita Acara Kompensasi (D-13; CAP-21; Lampiran II III.16): what is offset in the month, agreed by both.
struct CompensationDocument: LedgerPaper {
  let answer: ReadLedgerMonth.Answer
  let district: String

  var draft: DocumentDraft? {
    guard let minutes = ledger.minutes, ledger.closing != nil else { return nil }
    return DocumentDraft(
      .minutes, number: minutes.number, title: "Berita acara kompensasi kapitasi \(ledger.month.words)",
      facts: [
        .init("Bulan", ledger.month.words), .init("Nomor", minutes.number),
        .init("Kapitasi", ledger.settlement.capitation.text),
        .init("Koreksi", ledger.settlement.corrections.text),
        .init("SiLPA yang dipotong", ledger.settlement.silpaUsed.text),
        .init("Harus dibayar BPJS", ledger.settlement.payable.text),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    let minutes = ledger.minutes
    let day = minutes.map { "Pada tanggal \(Indonesian.longDay($0.agreedOn)) di \($0.place)" }
    return Documents.Document(
      "Berita acara kompensasi kapitasi \(ledger.month.words)",
      letterhead: Letterhead(of: answer.facility, in: district), madeAt: now,
      blocks: [
        .heading(
          minutes == nil ? "KONSEP BERITA ACARA KOMPENSASI KAPITASI" : "BERITA ACARA KOMPENSASI KAPITASI",
          number: minutes?.number ?? "…………………………………"),
        .paragraph(
          "\(day ?? "Pada hari ini ………………… tanggal ………………………… di …………………"), BPJS Kesehatan dan \(answer.facility.name) "
            + "sepakat memperhitungkan kompensasi berikut pada pembayaran kapitasi bulan \(ledger.month.words), "
            + "menurut \(ledger.terms.source(.compensation))."),
        .table(table),
        .section("Perhitungan"),
        self.table(calculation),
        .paragraph(
          "Demikian berita acara ini dibuat dengan sebenarnya dalam dua rangkap untuk dipakai sebagaimana mestinya."
        ),
        .signatures([
          Signature(
            role: minutes?.insurerPosition ?? "BPJS Kesehatan",
            name: minutes?.insurerName ?? Signature.nameByHand),
          Signature(
            role: "Kepala \(answer.facility.name)", name: minutes?.headName ?? Signature.nameByHand,
            number: minutes.map { $0.headNumber.isEmpty ? "" : "NIP \($0.headNumber)" } ?? "NIP"),
        ]),
      ])
  }

  /// Steps that change nothing would push the signatures onto a page of their own.
  private var calculation: [LedgerLine] {
    let steps = ledger.settlement.explanation
    return steps.enumerated().filter { index, step in
      if case .whole(0) = step.value { index == steps.count - 1 } else { true }
    }.map { LedgerLine("Kompensasi", $0.element) }
  }

  private var table: Table {
    let corrections = ledger.corrections.map { correction in
      [
        correction.words, correction.letter, correction.amount.text,
        ledger.terms.source(correction.cause.article),
      ]
    }
    let overpaid = ledger.settlement.before.overpaid
    let carried =
      overpaid > .zero
      ? [
        [
          "Kelebihan bayar yang belum terpotong", "", (Rupiah.zero - overpaid).text,
          ledger.terms.source(.decrease),
        ]
      ]
      : []
    let silpa =
      ledger.settlement.silpaUsed > .zero
      ? [
        [
          "SiLPA tahun lalu", answer.silpaDocument,
          (Rupiah.zero - ledger.settlement.silpaUsed).text, ledger.terms.source(.silpa),
        ]
      ] : []
    let sum = ledger.settlement.corrections - overpaid - ledger.settlement.silpaUsed
    return Table(
      [
        Table.Column("Kompensasi", weight: 2.6), Table.Column("Dasar", weight: 1.6),
        Table.Column("Jumlah", weight: 1.5, .right), Table.Column("Pasal", weight: 2),
      ], rows: corrections + carried + silpa, total: ["Jumlah kompensasi", "", sum.text, ""])
  }
}
