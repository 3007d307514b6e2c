import Clinic
import Documents
import Vocabulary

/// The year's register of sessions with the network (PKS 004 Ps.5(3); NET-12).
struct CoachingPaper {
  let answer: ReadCoaching.Answer
  let facility: Facility
  let district: String

  private var number: String { "PEMBINAAN-JEJARING-\(String(answer.year))" }

  var draft: DocumentDraft {
    DocumentDraft(
      .coachingRegister, number: number, title: "Daftar sosialisasi dan pembinaan jejaring",
      facts: [
        .init("Tahun", String(answer.year)),
        .init("Jumlah kegiatan", Indonesian.number(answer.sessions.count)),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      "Pembinaan jejaring \(String(answer.year))", paper: .a4Landscape,
      letterhead: Letterhead(of: facility, in: district), madeAt: now,
      blocks: [
        .heading("DAFTAR SOSIALISASI DAN PEMBINAAN JEJARING", number: number),
        .table(table),
        .paragraph(uncoached, .left),
        .signatures([
          Signature(role: "", name: ""),
          Signature(
            placeAndDay: "…………………………, …………………………", role: "Kepala \(facility.name)", name: PaperLine.short),
        ]),
      ])
  }

  private var uncoached: String {
    answer.uncoached.isEmpty
      ? "Semua jejaring mengikuti paling sedikit satu kegiatan."
      : "Belum mengikuti kegiatan: \(answer.uncoached.map(\.name).joined(separator: ", "))."
  }

  private var table: Table {
    Table(
      [
        .init("No.", weight: 0.4, .right), .init("Tanggal", weight: 1), .init("Bentuk", weight: 1),
        .init("Materi", weight: 2), .init("Tempat dan pemimpin", weight: 1.8), .init("Hadir", weight: 2.2),
        .init("Notulen", weight: 3),
      ],
      rows: answer.sessions.reversed().enumerated().map { index, session in
        [
          String(index + 1), TypedDate.write(session.heldOn), session.kind.word, session.topic,
          "\(session.place)\n\(session.leader)",
          session.attendees.map { "\(answer.name($0.network)): \($0.person)" }.joined(separator: "\n"),
          session.minutes,
        ]
      })
  }
}
