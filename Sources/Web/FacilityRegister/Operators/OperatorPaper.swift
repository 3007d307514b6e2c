import Clinic
import Documents
import Vocabulary

/// The pact of integrity for logins of one's own, with its table of users (agreement 004 L.IX; Part D, D-06), in our own
/// words after its facts. Who signed on the screen stands there with the moment.
struct OperatorPaper {
  /// Those that hold or will hold.
  let pacts: [LoginPact]
  let facility: Facility
  let district: String
  let year: Int
  let madeAt: Instant

  /// What each user promises.
  static let promises = [
    "Akun hanya saya pakai sendiri. Nama pengguna dan kata sandinya tidak saya pinjamkan, titipkan, atau tuliskan.",
    "Akun hanya saya pakai untuk pekerjaan dan dengan hak akses yang tertulis di sini.",
    "Data peserta yang saya lihat saya rahasiakan, selama bertugas dan sesudahnya.",
    "Bila tugas saya beralih atau berakhir, saya melapor hari itu juga supaya BPJS Kesehatan diberi tahu dalam 1×24 jam.",
    "Saya bertanggung jawab atas semua yang dilakukan dengan akun saya.",
  ]

  var draft: DocumentDraft {
    DocumentDraft(
      .loginPact, number: "PI-LOGIN-\(year)", title: "Pakta integritas pengguna aplikasi BPJS",
      facts: [
        .init("Tahun", String(year)), .init("Jumlah akun", Indonesian.number(pacts.count)),
        .init("Sudah ditandatangani", Indonesian.number(pacts.count { $0.signedAt != nil })),
      ])
  }

  var document: Documents.Document {
    Documents.Document(
      "Pakta integritas pengguna aplikasi \(year)", paper: .a4Landscape,
      letterhead: Letterhead(of: facility, in: district), madeAt: madeAt,
      blocks: [
        .heading("PAKTA INTEGRITAS PENGGUNA APLIKASI", number: "PI-LOGIN-\(year)"),
        .paragraph("Para pengguna di bawah ini masing-masing menyatakan bahwa:", .left),
        .numbered(Self.promises),
        .table(table),
        .signatures([
          Documents.Signature(role: "", name: ""),
          Documents.Signature(
            placeAndDay: "……………………, ………………………… 20……", role: "Kepala \(facility.name)",
            name: Documents.Signature.nameByHand, number: "NIP …………………………………"),
        ]),
      ])
  }

  private var table: Table {
    Table(
      [
        .init("No.", weight: 0.4, .right), .init("Nama", weight: 1.8), .init("NIK", weight: 1.5),
        .init("Nomor JKN", weight: 1.3), .init("Surel", weight: 1.8), .init("Masa penugasan", weight: 1.5),
        .init("Aplikasi", weight: 1), .init("Hak akses", weight: 1.5), .init("Tanda tangan", weight: 1.5),
      ],
      rows: pacts.enumerated().map { number, pact in
        [
          String(number + 1), pact.name, pact.nik.text, pact.jknNumber?.text ?? "–", pact.email,
          "\(pact.from.typed) s.d. \(pact.until.typed)", pact.application, pact.rights,
          pact.signedAt.map { "elektronik, \(Indonesian.moment($0, facility.zone))" } ?? "belum",
        ]
      })
  }
}
