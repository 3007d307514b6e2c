import Clinic
import Documents
import JKN
import Vocabulary

/// Berita Acara of more time that BPJS approved, with the instalments from then on (D-13; REC-04; PKS 004 Ps.10(4)b–c).
struct ExtensionMinutesDocument {
  let recovery: Recovery
  let minutes: ExtensionMinutes
  let facility: Facility
  let district: String
  let madeAt: Instant

  private static let title = "Berita Acara perpanjangan pengembalian kerugian"

  var document: Documents.Document {
    Documents.Document(
      "\(Self.title) \(minutes.number)", letterhead: Letterhead(of: facility, in: district), madeAt: madeAt,
      blocks: [
        .heading(Self.title.uppercased(), number: minutes.number),
        .paragraph(
          "Melanjutkan Berita Acara nomor \(recovery.minutes) tanggal \(Indonesian.longDay(recovery.signedOn)), "
            + "\(facility.name) dan BPJS Kesehatan menyepakati perpanjangan waktu pengembalian kerugian:"),
        .facts([
          .init("Pemulihan", recovery.number), .init("Jumlah kerugian", recovery.amount.text),
          .init(
            "Persetujuan BPJS Kesehatan", "\(minutes.letter), \(Indonesian.longDay(minutes.decidedOn))"),
          .init("Paling lambat menjadi", Indonesian.longDay(minutes.until)),
        ]),
        .section("Cicilan"),
        .table(minutes.plan.table),
        .numbered([
          "Cicilan ini menggantikan cicilan dalam kesepakatan sebelumnya; yang sudah dikembalikan sampai tanggal "
            + "persetujuan termuat di dalamnya.",
          "Ketentuan lain dalam Berita Acara nomor \(recovery.minutes) tetap berlaku.",
          "Pengembalian kerugian tidak menghapus tanggung jawab pidana.",
        ]),
        .signatures([
          Documents.Signature(role: "Kepala \(facility.name)", name: PaperLine.long, number: "NIP"),
          Documents.Signature(role: "BPJS Kesehatan", name: PaperLine.long, number: "NPP"),
        ]),
      ])
  }

  var draft: DocumentDraft {
    DocumentDraft(
      .minutes, number: minutes.number, title: Self.title,
      facts: [
        .init("Nomor Berita Acara asal", recovery.minutes),
        .init("Disetujui BPJS Kesehatan", Indonesian.longDay(minutes.decidedOn)),
        .init("Paling lambat", Indonesian.longDay(minutes.until)), .init("Jumlah", recovery.amount.text),
      ])
  }
}
