import Clinic
import Documents
import Vocabulary

/// Janji Layanan JKN to be hung where patients read it (agreement 004 Ps.4(4)z; Part D, D-17), in our own words after what the
/// agreement asks of a Puskesmas.
struct ServicePromisePaper {
  let facility: Facility
  let phone: String?
  let district: String
  let madeAt: Instant

  /// L.I II.1.b; Ps.4(4)a, b, e; L.XIII A.3.
  static let promises = [
    "Kami menerima NIK, KTP elektronik, atau KIS digital untuk mendaftar.",
    "Kami tidak meminta fotokopi apa pun sebagai syarat pelayanan.",
    "Kami melayani semua peserta dengan ramah dan tanpa membedakan.",
    "Kami tidak memungut biaya tambahan untuk pelayanan yang dijamin JKN.",
    "Kami menyediakan obat yang diresepkan; peserta tidak diminta membelinya sendiri.",
    "Kami melayani konsultasi jarak jauh dan antrean lewat Mobile JKN.",
    "Keadaan gawat darurat selalu kami layani lebih dahulu.",
  ]

  var draft: DocumentDraft {
    DocumentDraft(
      .schedule, number: "JANJI-\(facility.bpjsProvider ?? "PUSKESMAS")", title: "Janji Layanan JKN",
      facts: [.init("Berlaku sejak", Indonesian.longDay(facility.zone.date(of: madeAt)))])
  }

  var document: Documents.Document {
    Documents.Document(
      "Janji Layanan JKN \(facility.name)", paper: .a3Landscape,
      letterhead: Letterhead(of: facility, in: district), madeAt: madeAt,
      blocks: [
        .heading("JANJI LAYANAN JKN"), .numbered(Self.promises),
        .paragraph(
          "Tidak sesuai? Sampaikan kepada petugas kami"
            + (phone.map { " atau telepon \($0)" } ?? "") + ", atau kepada BPJS Kesehatan di 165.", .left),
      ])
  }
}
