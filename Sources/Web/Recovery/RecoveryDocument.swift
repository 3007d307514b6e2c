import Clinic
import Documents
import Vocabulary

/// Berita Acara pemulihan kerugian (requirements, Part D, D-13; PKS 004 Ps.10(4)), as it was signed. More time has minutes of
/// its own (`ExtensionMinutesDocument`).
struct RecoveryDocument {
  let recovery: Recovery
  let facility: Facility
  let district: String
  let madeAt: Instant

  var document: Documents.Document {
    Documents.Document(
      "Berita Acara \(recovery.minutes)", letterhead: Letterhead(of: facility, in: district), madeAt: madeAt,
      blocks: [
        .heading("BERITA ACARA PEMULIHAN KERUGIAN", number: recovery.minutes),
        .paragraph(
          "Pada tanggal \(Indonesian.longDay(recovery.signedOn)), \(facility.name) dan BPJS Kesehatan menyepakati "
            + "pengembalian kerugian sebagai berikut:"),
        .facts(
          [
            .init("Nomor", recovery.number), .init("Sebab", recovery.cause.word),
            .init("Uraian", recovery.about),
            .init("Jumlah", recovery.amount.text),
            .init("Paling lambat", Indonesian.longDay(recovery.signedLastDay)),
          ] + (recovery.approval.isEmpty ? [] : [.init("Persetujuan BPJS Kesehatan", recovery.approval)])),
        .section("Cicilan"),
        .table(recovery.signedPlan.table),
        .numbered([
          "Selama perjanjian berlaku, pengembalian dilakukan dengan memotong kapitasi bulan berikutnya dan/atau klaim "
            + "nonkapitasi; sesudahnya disetor ke rekening BPJS Kesehatan.",
          "Pengembalian kerugian tidak menghapus tanggung jawab pidana.",
        ]),
        .signatures([
          Documents.Signature(role: "Kepala \(facility.name)", name: Self.line, number: "NIP"),
          Documents.Signature(role: "BPJS Kesehatan", name: Self.line, number: "NPP"),
        ]),
      ])
  }

  var draft: DocumentDraft {
    DocumentDraft(
      .minutes, number: recovery.number, title: "Berita Acara pemulihan kerugian",
      facts: [
        .init("Nomor Berita Acara", recovery.minutes),
        .init("Ditandatangani", Indonesian.longDay(recovery.signedOn)), .init("Jumlah", recovery.amount.text),
      ])
  }

  private static let line = "……………………………………………"
}
