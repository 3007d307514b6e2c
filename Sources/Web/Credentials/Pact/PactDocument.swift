import Clinic
import Documents
import Vocabulary

/// The pact of integrity for the use of consumer id and keys (agreement 004, art. 16(4) and annex XII; SEC-02), in our own
/// words after its facts: SEC-01 to SEC-08, SEC-19, SEC-21. Place, day and number are filled in by hand (C-04-34).
struct PactDocument {
  let person: Account
  /// What an earlier pact of this person says.
  let known: IntegrityPact?
  let facility: Facility
  let district: String
  let madeAt: Instant

  var document: Documents.Document {
    Documents.Document(
      "Pakta integritas \(person.name)",
      letterhead: Letterhead(of: facility, in: district),
      madeAt: madeAt,
      blocks: [
        .heading("PAKTA INTEGRITAS"),
        .paragraph(
          "Penggunaan cons-id, kunci, dan akun layanan BPJS Kesehatan (formulir \(IntegrityPact.formVersion))",
          .centre),
        .paragraph("Saya yang bertanda tangan di bawah ini:", .left),
        .facts(facts),
        .paragraph("menyatakan dengan sebenarnya bahwa:", .left),
        .numbered(Self.sentences(facility.name)),
        .paragraph(
          "Pakta ini saya buat dengan sadar dan tanpa paksaan, untuk dipakai sebagaimana mestinya.",
          .justified),
        .signatures([
          Signature(role: "Mengetahui, Kepala \(facility.name)", name: Self.line, number: "NIP"),
          Signature(
            placeAndDay: "……………………, ………………………… 20……", role: "Yang menyatakan, (meterai)",
            name: person.name),
        ]),
      ])
  }

  /// What the register of letters and whoever checks the paper know of it.
  var draft: DocumentDraft {
    DocumentDraft(
      .credentialPact, number: "CONSID-\(person.id.text.suffix(8))",
      title: "Pakta integritas cons-id dan akun BPJS",
      facts: [
        .init("Petugas", MaskedName.of(person.name)), .init("Formulir", IntegrityPact.formVersion),
      ])
  }

  private var facts: [Block.Fact] {
    [
      .init("Nama", person.name),
      .init("NIK / nomor paspor", Self.line),
      .init("Jabatan", known?.position ?? Self.line),
      .init("Surel", known?.email ?? Self.line),
      .init("Instansi", known?.institution ?? facility.name),
    ]
  }

  private static let line = "……………………………………………………"

  private static func sentences(_ facility: String) -> [String] {
    [
      "Cons-id, secret key, user_key, dan akun P-Care yang dipercayakan kepada saya hanya dipakai untuk integrasi "
        + "P-Care, i-Care JKN, dan Antrean Online antara \(facility) dan BPJS Kesehatan, tidak untuk keperluan lain.",
      "Semuanya saya rahasiakan dari siapa pun yang tidak berwenang, selama perjanjian berlaku dan sesudahnya.",
      "Akun bersifat pribadi. Saya tidak meminjamkannya, tidak memakainya bersama, dan tidak memakai akun orang lain.",
      "Kunci dan kata sandi hanya disimpan dalam keadaan terkunci, tidak ditulis di kertas, percakapan, atau surel "
        + "terbuka.",
      "Bila ada dugaan bocor atau disalahgunakan, saya segera melapor kepada pimpinan dan BPJS Kesehatan supaya kunci "
        + "dinonaktifkan dan diganti.",
      "Bila tugas saya berakhir atau pengembang pihak ketiga berganti, saya melapor tertulis sebelumnya, tiga puluh "
        + "hari dan sekurang-kurangnya tujuh hari, supaya kunci diganti; sejak itu saya tidak memakainya lagi.",
      "Data yang dipertukarkan hanya dipakai untuk melayani peserta dan memenuhi kewajiban para pihak.",
      "Saya memahami bahwa pelanggaran berakibat penonaktifan kunci atau akun, bahwa tiga pelanggaran yang terbukti "
        + "dapat menghentikan integrasi, dan saya bersedia menanggung akibat hukumnya.",
    ]
  }
}

extension ScanKind {
  /// The ending of a file's name.
  var ending: String {
    switch self {
    case .pdf: "pdf"
    case .jpeg: "jpg"
    case .png: "png"
    }
  }
}
