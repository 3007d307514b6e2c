import Clinic
import Documents
import Vocabulary

/// The name board for the waiting room: the house, its hours, its doctors (agreement 004 Ps.4(4)h; Part D, D-17).
struct NameBoard {
  let schedule: PublicSchedule
  let district: String
  let madeAt: Instant

  var draft: DocumentDraft {
    DocumentDraft(
      .schedule, number: "PAPAN-\(schedule.facility.bpjsProvider ?? "PUSKESMAS")", title: "Papan nama",
      facts: [.init("Berlaku sejak", Indonesian.longDay(schedule.facility.zone.date(of: madeAt)))])
  }

  var document: Documents.Document {
    Documents.Document(
      "Papan nama \(schedule.facility.name)", paper: .a3Landscape,
      letterhead: Letterhead(of: schedule.facility, in: district), madeAt: madeAt,
      blocks: [
        .heading("MELAYANI PESERTA JKN"),
        .facts(facts),
        .section("Jam pelayanan (\(schedule.facility.zone.rawValue))"), .table(hours),
        .section("Dokter dan dokter gigi"), .table(doctors),
      ])
  }

  private var facts: [Block.Fact] {
    [FacilityField.phone, .emergency, .services, .accreditation].compactMap { field in
      schedule.details[field].map { .init(field.word, $0.value) }
    }
  }

  private var hours: Table {
    Table(
      Indonesian.weekdays.map { .init($0, .centre) },
      rows: [(1...7).map { day in schedule.hours(day).map { "\($0.opens) – \($0.closes)" } ?? "tutup" }])
  }

  /// A line for each, a column for each day; hours in two rooms at once are told once.
  private var doctors: Table {
    let sessions = schedule.week.filter { [.doctor, .dentist].contains($0.profession) }
    let names = sessions.map(\.practitioner).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return Table(
      [.init("Nama", weight: 2)] + Indonesian.weekdays.map { .init($0, .centre) },
      rows: names.map { name in
        [name]
          + (1...7).map { day in
            let hours = sessions.filter { $0.practitioner == name && $0.weekday == day }
              .map { "\($0.opens) – \($0.closes)" }
            return Set(hours).sorted().joined(separator: "\n")
          }
      })
  }
}
