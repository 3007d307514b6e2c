import Clinic
import Documents
import Vocabulary

/// The declaration against bribery and gratification that one side signs (FRD-06; PKS 004 Ps.4(2)m, (4)x).
struct IntegrityDeclarationPaper {
  let declaration: IntegrityDeclaration
  let facility: Facility
  let district: String
  let madeAt: Instant

  private var isOurs: Bool { declaration.party == .puskesmas }
  private var side: String { isOurs ? facility.name : "BPJS Kesehatan" }
  private var other: String { isOurs ? "BPJS Kesehatan" : facility.name }

  var document: Documents.Document {
    Documents.Document(
      "Pernyataan anti-suap \(side)", letterhead: isOurs ? Letterhead(of: facility, in: district) : nil,
      madeAt: madeAt,
      blocks: [
        .heading("SURAT PERNYATAAN\nANTI PENYUAPAN DAN ANTI GRATIFIKASI", number: number),
        .paragraph("Yang bertanda tangan di bawah ini:", .left),
        .facts([
          .init("Nama", declaration.signer), .init("Jabatan", declaration.position),
          .init(declaration.party.numberWord, PaperLine.or(declaration.number)), .init("Mewakili", side),
        ]),
        .paragraph(
          "sehubungan dengan perjanjian kerja sama pelayanan Jaminan Kesehatan Nasional antara BPJS Kesehatan dan "
            + "\(facility.name), dengan ini menyatakan bahwa kami:"),
        .numbered(promises),
        .paragraph("Pernyataan ini dibuat dengan sebenarnya dan tanpa paksaan dari pihak mana pun."),
        .signatures([
          Documents.Signature(role: "", name: ""),
          Documents.Signature(
            placeAndDay: "\(declaration.place), \(PaperLine.short)", role: declaration.position,
            name: declaration.signer,
            number: "\(declaration.party.numberWord) \(PaperLine.or(declaration.number, PaperLine.short))"),
        ]),
      ])
  }

  private var promises: [String] {
    [
      "tidak meminta, menjanjikan, memberi, atau menerima uang, barang, fasilitas, atau keuntungan lain dari atau kepada "
        + "\(other), pegawainya, keluarganya, atau pihak ketiga yang berhubungan dengan perjanjian ini;",
      "menolak setiap pemberian yang berhubungan dengan jabatan, dan melaporkan yang tidak dapat ditolak kepada unit "
        + "pengendalian gratifikasi atau Komisi Pemberantasan Korupsi menurut waktu yang ditentukan;",
      "tidak memakai pelayanan, verifikasi, pengajuan, atau pembayaran klaim untuk kepentingan pribadi atau golongan;",
      "melaporkan setiap permintaan atau penawaran suap yang kami ketahui, dan melindungi yang melaporkannya;",
      "bekerja sama dalam pemeriksaan yang sah dan bersedia menerima akibat hukum bila pernyataan ini dilanggar.",
    ]
  }

  private var number: String { "pernyataan-\(declaration.id.text.suffix(8))" }

  var draft: DocumentDraft {
    DocumentDraft(
      .statement, number: number, title: "Pernyataan anti penyuapan dan anti gratifikasi",
      facts: [.init("Pihak", side), .init("Penanda tangan", declaration.signer)])
  }
}
