import Clinic
import Documents
import JKN
import Vocabulary

/// The letter that tells the other party what a clock is about, or the minutes of it.
struct NoticePaper {
  let clock: DeadlineClock
  let kind: NoticeKind
  let facility: Facility
  let district: String

  private var isMinutes: Bool { kind == .contactPerson }
  private var number: String { "pemberitahuan-\(clock.id.text.suffix(8))" }

  /// Whoever checks it reads what it is and from when on; what was written about it stays on the paper.
  var draft: DocumentDraft {
    DocumentDraft(
      isMinutes ? .minutes : .letter, number: number, title: kind.title,
      facts: [.init(kind.day, Indonesian.longDay(clock.startedOn)), .init("Dasar", clock.rule.source)])
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      "\(kind.title) \(clock.startedOn.iso)", letterhead: Letterhead(of: facility, in: district), madeAt: now,
      blocks: blocks)
  }

  private var blocks: [Block] {
    var blocks: [Block] = [.heading(kind.title.uppercased(), number: PaperLine.short)]
    if !isMinutes { blocks.append(.paragraph("Kepada Yth. \(recipient)", .left)) }
    blocks.append(.paragraph("\(kind.sentence) (\(clock.rule.source)):", .left))
    blocks.append(
      .facts([
        .init(kind.day, Indonesian.longDay(clock.startedOn)), .init("Tentang", clock.note),
        .init("Diberitahukan paling lambat", Indonesian.longDay(clock.dueOn)),
      ]))
    if isMinutes { blocks.append(people) }
    blocks.append(.numbered(kind.promises))
    blocks.append(.signatures(signatures))
    return blocks
  }

  /// The agreement with BPJS names it; of the others the party is written by hand.
  private var recipient: String {
    clock.rule.source.hasPrefix("PKS 004")
      ? "Kepala BPJS Kesehatan Cabang \(PaperLine.short)" : PaperLine.long
  }

  /// Who leaves and who comes: names only, by hand.
  private var people: Block {
    .table(
      Table(
        [.init("", weight: 1), .init("PIC lama", weight: 2), .init("PIC baru", weight: 2)],
        rows: ["Nama", "Jabatan", "Instansi"].map { [$0, "\n", "\n"] }))
  }

  private var signatures: [Documents.Signature] {
    let ours = clock.rule.responsible == "kepala" ? "Kepala \(facility.name)" : "Kepala Dinas Kesehatan"
    return [
      Documents.Signature(role: isMinutes ? "Pihak lain" : "Diterima", name: PaperLine.short),
      Documents.Signature(
        placeAndDay: "\(PaperLine.short), \(PaperLine.short)", role: ours, name: PaperLine.short,
        number: "NIP \(PaperLine.short)"),
    ]
  }
}
