import Clinic
import Documents
import JKN
import Vocabulary

/// The letters about a warning (requirements, Part D, D-22): the warning itself as it is filed, and our answer. Copies go to
/// the Dinas and the association (SAN-04).
struct WarningLetter {
  let warning: Warning
  let facility: Facility
  let district: String
  let madeAt: Instant

  var document: Documents.Document {
    Documents.Document(
      "\(warning.given.kind.word) \(warning.number)", letterhead: Letterhead(of: facility, in: district),
      madeAt: madeAt,
      blocks: [
        .heading(warning.given.kind.word.uppercased(), number: warning.number),
        .paragraph("Catatan teguran BPJS Kesehatan kepada \(facility.name):", .left),
        .facts([
          .init("Tanggal", Indonesian.longDay(warning.given.on)), .init("Jenis", WarningWords.kind(warning)),
          .init("Pelanggaran", warning.given.violation.word), .init("Dasar", warning.given.violation.source),
        ]),
        .paragraph(warning.about),
      ] + lifting + [copies, signature])
  }

  var draft: DocumentDraft {
    DocumentDraft(
      .letter, number: "teguran-\(warning.id.text.suffix(8))",
      title: "\(warning.given.kind.word) \(warning.number)",
      facts: [
        .init("Tanggal", Indonesian.longDay(warning.given.on)), .init("Jenis", WarningWords.kind(warning)),
        .init("Keadaan", warning.given.liftedOn == nil ? "Berlaku" : "Dicabut"),
      ])
  }

  private var lifting: [Block] {
    guard let on = warning.given.liftedOn else { return [] }
    return [.paragraph("Teguran ini dicabut pada \(Indonesian.longDay(on)): \(warning.liftedBecause ?? "")")]
  }

  /// Nil while there is no answer.
  var reply: Documents.Document? {
    guard let answer = warning.answer, let on = warning.answeredOn else { return nil }
    return Documents.Document(
      "Tanggapan atas teguran \(warning.number)", letterhead: Letterhead(of: facility, in: district),
      madeAt: madeAt,
      blocks: [
        .heading("TANGGAPAN ATAS TEGURAN", number: warning.number),
        .paragraph("Kepada Yth. Kepala BPJS Kesehatan Cabang", .left),
        .paragraph(
          "Menanggapi \(warning.given.kind.word.lowercased()) nomor \(warning.number) tanggal "
            + "\(Indonesian.longDay(warning.given.on)), kami sampaikan:"),
        .paragraph(answer),
        .paragraph("Tanggal tanggapan: \(Indonesian.longDay(on)).", .left), copies, signature,
      ])
  }

  var replyDraft: DocumentDraft {
    DocumentDraft(
      .letter, number: "tanggapan-\(warning.id.text.suffix(8))",
      title: "Tanggapan atas teguran \(warning.number)",
      facts: [.init("Teguran", warning.number)])
  }

  private var copies: Block {
    .paragraph("Tembusan: Dinas Kesehatan; Asosiasi Fasilitas Kesehatan.", .left)
  }

  private var signature: Block { .signature(ofHeadOf: facility) }
}
