import Clinic
import Documents
import JKN
import Vocabulary

/// Rincian kapitasi: a month from participants to the difference, each step with its article.
struct LedgerDocument: LedgerPaper {
  let answer: ReadLedgerMonth.Answer
  let district: String

  var draft: DocumentDraft? {
    guard ledger.closing != nil else { return nil }
    return DocumentDraft(
      .statement, number: "rincian-kapitasi-\(ledger.month.text)",
      title: "Rincian kapitasi \(ledger.month.words)",
      facts: [
        .init("Bulan", ledger.month.words), .init("Ketentuan", ledger.terms.title),
        .init("Peserta", Indonesian.number(Int(ledger.capitation.headcount))),
        .init("Kapitasi", ledger.settlement.capitation.text),
        .init("Harus dibayar BPJS", ledger.settlement.payable.text),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    let parts = ["Kapitasi", "Koreksi", "Kompensasi", "Pemulihan", "Penerimaan"]
    // The paper of a closed month says what was closed: payments that came later are on the page.
    let lines = ledger.closing == nil ? ledger.lines : ledger.lines.filter { $0.part != "Penerimaan" }
    let tables = parts.flatMap { part -> [Block] in
      let own = lines.filter { $0.part == part }
      return own.isEmpty ? [] : [.section(part), table(own)]
    }
    return Documents.Document(
      "Rincian kapitasi \(ledger.month.words)",
      letterhead: Letterhead(of: answer.facility, in: district), madeAt: now,
      blocks: [.heading("RINCIAN KAPITASI \(ledger.month.words.uppercased())"), .facts(facts)]
        + [.section("Peserta menurut segmen"), segments, .section("Dokter dan dokter gigi"), doctors] + tables
        + [.signature(ofHeadOf: answer.facility)])
  }

  private var facts: [Block.Fact] {
    [
      Block.Fact("Fasilitas kesehatan", answer.facility.name),
      Block.Fact("Ketentuan", "\(ledger.terms.title) (\(ledger.terms.name))"),
      Block.Fact(
        "Daftar peserta", ledger.list.map { "\($0.month.words), versi \($0.version)" } ?? "belum ada"),
      Block.Fact(
        "Surat penetapan tarif",
        ledger.letter.map { "\($0.number), \($0.tariff.text) per peserta" } ?? "belum ada"),
      Block.Fact("Jatuh tempo", Indonesian.longDay(ledger.dueOn)),
      Block.Fact(
        "Keadaan", ledger.closing.map { "Ditutup oleh \($0.closedBy)" } ?? "SEMENTARA, bulan belum ditutup"),
    ]
  }

  private var segments: Block {
    let rows = answer.mutations?.segments ?? []
    return .table(
      Table(
        [
          Table.Column("Segmen", weight: 2), Table.Column("Bulan lalu", .right),
          Table.Column("Masuk", .right),
          Table.Column("Keluar", .right), Table.Column("Bulan ini", .right),
        ],
        rows: rows.map { row in
          [row.segment.word] + [row.before, row.entered, row.left, row.now].map { Indonesian.number($0) }
        }, total: ["Jumlah", "", "", "", Indonesian.number(rows.reduce(0) { $0 + $1.now })]))
  }

  private var doctors: Block {
    let rows: [[String]] =
      ledger.closing?.records.doctors.map { [$0.name, $0.counts ? "dihitung" : $0.reason] }
      ?? answer.figures.doctors.map { doctor in
        [doctor.practitioner.name, doctor.counts ? "dihitung" : doctor.standing.reason]
      }
    return .table(Table([Table.Column("Nama", weight: 2), Table.Column("Keadaan", weight: 3)], rows: rows))
  }
}
