import Clinic
import Documents
import JKN
import Vocabulary

/// Berita Acara Kesepakatan Pengakhiran (requirements, Part D, D-13; SAN-09; PKS 004 Ps.12(4)).
struct EndingDocument {
  let answer: ReadEnding.Answer
  let facility: Facility
  let district: String
  let madeAt: Instant

  private var ending: AgreementEnding { answer.ending }
  private var minutes: EndingMinutes? { ending.minutes }

  var document: Documents.Document {
    Documents.Document(
      "Berita Acara Kesepakatan Pengakhiran", letterhead: Letterhead(of: facility, in: district),
      madeAt: madeAt, blocks: agreed + destinations + open + signed)
  }

  private var agreed: [Block] {
    [
      .heading(
        (minutes == nil ? "KONSEP " : "") + "BERITA ACARA KESEPAKATAN PENGAKHIRAN PERJANJIAN KERJA SAMA",
        number: minutes?.number ?? "…………………………………"),
      .paragraph(
        "\(opening), BPJS Kesehatan dan \(facility.name) menyepakati pengakhiran perjanjian kerja sama, menurut "
          + "\(ending.cause.source):"),
      .facts(facts),
      .section("Peserta terdaftar"),
      .paragraph(coordination),
    ]
  }

  private var open: [Block] { [.section("Hak dan kewajiban yang belum selesai"), outstanding] }

  private var signed: [Block] {
    let last = Indonesian.longDay(ending.effectiveOn)
    return [
      .numbered([
        "Perjanjian berakhir pada \(last); sampai hari itu pelayanan kepada peserta tetap diberikan.",
        "Peserta yang belum pindah dipindahkan ke FKTP lain sesudah koordinasi (PKS 004 Ps.12(3)).",
        "Hak dan kewajiban yang belum selesai tetap berlaku sampai diselesaikan (PKS 004 Ps.12(6)).",
      ]),
      .signatures([
        Documents.Signature(
          role: minutes?.insurerPosition ?? "BPJS Kesehatan",
          name: minutes?.insurerName ?? Documents.Signature.nameByHand),
        Documents.Signature(
          role: "Kepala \(facility.name)", name: minutes?.headName ?? Documents.Signature.nameByHand,
          number: minutes.map { $0.headNumber.isEmpty ? "" : "NIP \($0.headNumber)" } ?? "NIP"),
      ]),
    ]
  }

  /// What is written down when it is issued; nil while nobody has signed.
  var draft: DocumentDraft? {
    minutes.map { minutes in
      DocumentDraft(
        .minutes, number: "pengakhiran-\(ending.id.text.suffix(12))",
        title: "Berita Acara Kesepakatan Pengakhiran",
        facts: [
          .init("Nomor", minutes.number), .init("Disepakati", Indonesian.longDay(minutes.agreedOn)),
          .init("Perjanjian berakhir", Indonesian.longDay(ending.effectiveOn)),
        ])
    }
  }

  private var opening: String {
    minutes.map { "Pada tanggal \(Indonesian.longDay($0.agreedOn)) di \($0.place)" }
      ?? "Pada hari ini ………………… tanggal ………………………… di …………………"
  }

  private var facts: [Block.Fact] {
    var facts: [Block.Fact] = [.init("Dasar", ending.cause.word), .init("Surat", ending.letter)]
    switch ending.cause {
    case .notice(let notice):
      facts += [
        .init("Surat diterima", Indonesian.longDay(notice.receivedOn)),
        .init("Diminta berakhir", Indonesian.longDay(notice.wishedOn)), .init("Alasan", notice.reason),
      ]
    case .ground(let ground, let on): facts.append(.init(ground.event, Indonesian.longDay(on)))
    }
    facts.append(.init("Perjanjian berakhir", Indonesian.longDay(ending.effectiveOn)))
    return facts
  }

  private var coordination: String {
    guard let held = ending.coordination else { return "Koordinasi pemindahan peserta belum dicatat." }
    return "Menurut koordinasi tanggal \(Indonesian.longDay(held.on)) dengan \(held.parties), "
      + "\(Indonesian.number(answer.state.registered)) peserta terdaftar dipindahkan:"
  }

  private var destinations: [Block] {
    guard !answer.state.destinations.isEmpty else { return [] }
    let rows = answer.state.destinations
    func sum(_ count: (EndingState.Destination) -> Int) -> String {
      Indonesian.number(rows.reduce(0) { $0 + count($1) })
    }
    return [
      .table(
        Table(
          [
            Table.Column("FKTP tujuan", weight: 3), Table.Column("Peserta", weight: 1, .right),
            Table.Column("Sudah pindah", weight: 1, .right),
          ],
          rows: rows.map { [$0.name, Indonesian.number($0.planned), Indonesian.number($0.moved)] },
          total: ["Jumlah", sum(\.planned), sum(\.moved)]))
    ]
  }

  private var outstanding: Block {
    let rows = answer.state.outstanding
    guard !rows.isEmpty else {
      return .paragraph("Tidak ada kapitasi, klaim, denda, kerugian, atau sengketa yang terbuka.", .left)
    }
    return .table(
      Table(
        [
          Table.Column("Hal", weight: 2.4), Table.Column("Nomor", weight: 1.6),
          Table.Column("Jumlah", weight: 1.3, .right),
        ], rows: rows.map { [$0.what, $0.number, $0.amount == .zero ? "–" : $0.amount.text] }))
  }
}
