import Clinic
import Documents
import Vocabulary

/// The written notice of changes for a house without a line to HFIS (agreement 004 Ps.4(1)d, Ps.4(4)s; FAC-02): what of the month
/// is due, and what is late from before.
struct RegisterChangePaper {
  let answer: ReadRegisterChanges.Answer
  let facility: Facility
  let head: String?
  let district: String
  let madeAt: Instant

  private var number: String { "HFIS-\(answer.month.text)" }
  private var due: [RegisterChange] { answer.changes.filter { $0.entry == nil } }

  var draft: DocumentDraft {
    DocumentDraft(
      .letter, number: number, title: "Surat perubahan data HFIS",
      facts: [
        .init("Bulan", answer.month.words), .init("Perubahan bulan ini", Indonesian.number(due.count)),
        .init("Dari bulan sebelumnya", Indonesian.number(answer.overdue.count)),
      ])
  }

  var document: Documents.Document {
    Documents.Document(
      "Surat perubahan data HFIS \(answer.month.words)", letterhead: Letterhead(of: facility, in: district),
      madeAt: madeAt,
      blocks: [
        .heading("SURAT PERUBAHAN DATA FASILITAS KESEHATAN", number: number),
        .paragraph("Kepada Yth. Kepala BPJS Kesehatan Cabang …………………………", .left),
        .paragraph(
          "\(facility.name) (kode fasilitas \(facility.bpjsProvider ?? "…………………")) belum dapat mencatat sendiri di HFIS karena tidak ada jaringan data. Perubahan berikut disampaikan secara tertulis untuk dimasukkan, paling lambat \(Indonesian.longDay(answer.dueOn)).",
          .left),
      ] + parts + [
        .signatures([
          Documents.Signature(role: "Diterima BPJS Kesehatan", name: PaperLine.short),
          Documents.Signature(
            placeAndDay: Indonesian.longDay(answer.today), role: "Kepala \(facility.name)",
            name: head ?? PaperLine.short),
        ])
      ])
  }

  private var parts: [Block] {
    var parts: [Block] = [.section("Perubahan \(answer.month.words)")]
    parts.append(
      due.isEmpty
        ? .paragraph("Tidak ada perubahan yang belum dicatat di HFIS.", .left) : .table(table(due)))
    if !answer.overdue.isEmpty {
      parts += [.section("Belum dicatat dari bulan sebelumnya"), .table(table(answer.overdue))]
    }
    return parts
  }

  private func table(_ changes: [RegisterChange]) -> Table {
    Table(
      [
        .init("No.", weight: 0.4, .right), .init("Tanggal", weight: 1.1), .init("Data", weight: 1.1),
        .init("Perubahan", weight: 4), .init("Paling lambat", weight: 1.1),
      ],
      rows: changes.enumerated().map { index, change in
        [
          String(index + 1), TypedDate.write(change.changedOn), change.kind.word, change.words,
          TypedDate.write(change.dueOn),
        ]
      })
  }
}
