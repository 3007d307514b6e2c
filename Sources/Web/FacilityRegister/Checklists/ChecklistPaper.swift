import Clinic
import Documents
import JKN
import Vocabulary

/// A self-assessment on paper: the checklist of Komitmen Integrasi Sistem, of Pelayanan prima, of hardware and
/// network (requirements, Part D, D-07 and D-24; PKS 004 Lampiran X and XIII).
struct ChecklistPaper {
  let assessment: ChecklistAssessment
  let facility: Facility
  let head: String?
  let district: String
  let madeAt: Instant

  private var list: Checklist { assessment.list }
  private var title: String { "Daftar periksa \(list.title)" }

  /// Whoever checks it reads what was assessed, when, and how much is met.
  var draft: DocumentDraft {
    DocumentDraft(
      .checklist, number: assessment.number, title: title,
      facts: [
        .init("Dasar", list.source), .init("Diperiksa", Indonesian.longDay(assessment.on)),
        .init("Terpenuhi", counted(.met)), .init("Belum terpenuhi", lacking),
        .init("Tidak berlaku", counted(.absent)),
      ])
  }

  var document: Documents.Document {
    Documents.Document(
      "\(title) \(assessment.number)", letterhead: Letterhead(of: facility, in: district), madeAt: madeAt,
      blocks: [
        .heading(title.uppercased(), number: assessment.number),
        .facts([
          .init("Dasar", list.source), .init("Diperiksa", Indonesian.longDay(assessment.on)),
          .init("Disimpan oleh", assessment.assessedBy),
          .init("Terpenuhi", counted(.met)), .init("Belum terpenuhi", lacking),
          .init("Tidak berlaku", counted(.absent)),
        ]),
        .paragraph(list.note, .left),
      ] + parts + [
        .signatures([
          Documents.Signature(
            placeAndDay: Indonesian.longDay(assessment.on), role: "Kepala \(facility.name)",
            name: head ?? PaperLine.short)
        ])
      ])
  }

  private var parts: [Block] {
    var blocks: [Block] = []
    for part in list.parts { blocks += [.section(part.title), .table(table(part))] }
    return blocks
  }

  private func table(_ part: Checklist.Part) -> Table {
    Table(
      [
        .init("Yang diminta", weight: 3.6), .init("Pasal", weight: 1.6), .init("Jawaban", weight: 1.1),
        .init("Catatan", weight: 2),
      ],
      rows: part.items.map { item in
        let finding = assessment.findings[item.code]
        return [item.demand, item.source, finding?.answer.word ?? "Belum diperiksa", finding?.note ?? ""]
      })
  }

  private var lacking: String { Indonesian.number(assessment.shortfalls.count) }

  private func counted(_ answer: ChecklistAssessment.Answer) -> String {
    Indonesian.number(list.items.count { assessment.findings[$0.code]?.answer == answer })
  }
}
