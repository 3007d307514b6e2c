import Clinic
import Documents
import JKN
import Vocabulary

/// Our request for more time to pay a loss back (REC-04; PKS 004 Ps.10(4)b).
struct ExtensionLetter {
  let recovery: Recovery
  let asked: RecoveryExtension
  let facility: Facility
  let district: String
  let madeAt: Instant

  var document: Documents.Document {
    Documents.Document(
      "Permohonan perpanjangan \(asked.letter)", letterhead: Letterhead(of: facility, in: district),
      madeAt: madeAt,
      blocks: [
        .heading("PERMOHONAN PERPANJANGAN WAKTU PENGEMBALIAN KERUGIAN", number: asked.letter),
        .paragraph("Kepada Yth. Kepala BPJS Kesehatan Cabang", .left),
        .paragraph(
          "Menunjuk Berita Acara nomor \(recovery.minutes) tanggal \(Indonesian.longDay(recovery.signedOn)), kami "
            + "mohon persetujuan perpanjangan waktu pengembalian kerugian (PKS 004 Ps.10(4)b):"),
        .facts([
          .init("Jumlah kerugian", recovery.amount.text), .init("Sudah dikembalikan", paid.text),
          .init("Sisa", (recovery.amount - paid).text),
          .init("Diminta sampai", Indonesian.longDay(asked.askedUntil)),
          .init("Cicilan bulanan", "\(asked.askedCount) kali"),
        ]),
        .paragraph(asked.reason),
        .paragraph("Bukti terlampir. Atas persetujuannya kami ucapkan terima kasih.", .left),
        .signatures([
          Documents.Signature(role: "", name: ""),
          Documents.Signature(
            placeAndDay: "…………………………, \(Indonesian.longDay(asked.askedOn))", role: "Kepala \(facility.name)",
            name: PaperLine.short, number: "NIP \(PaperLine.short)"),
        ]),
      ])
  }

  /// Until the day of the letter.
  private var paid: Rupiah { recovery.standing(asOf: asked.askedOn).paid }

  var draft: DocumentDraft {
    DocumentDraft(
      .letter, number: "perpanjangan-\(asked.id.text.suffix(8))",
      title: "Permohonan perpanjangan waktu pengembalian kerugian",
      facts: [
        .init("Nomor surat", asked.letter), .init("Tanggal", Indonesian.longDay(asked.askedOn)),
        .init("Pemulihan", recovery.number),
      ])
  }
}
