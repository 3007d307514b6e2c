import Clinic
import Documents
import Vocabulary

/// Jadwal operasional and jadwal praktik on paper (agreement 004 L.VIII; Part D, D-05).
struct SchedulePaper {
  let schedule: PublicSchedule
  let district: String
  let madeAt: Instant

  var draft: DocumentDraft {
    DocumentDraft(
      .schedule, number: "JADWAL-\(schedule.facility.bpjsProvider ?? "PUSKESMAS")",
      title: "Jadwal operasional dan praktik",
      facts: [
        .init("Berlaku sejak", Indonesian.longDay(schedule.facility.zone.date(of: madeAt))),
        .init("Jumlah sesi seminggu", Indonesian.number(schedule.week.count)),
      ])
  }

  var document: Documents.Document {
    Documents.Document(
      "Jadwal \(schedule.facility.name)", letterhead: Letterhead(of: schedule.facility, in: district),
      madeAt: madeAt,
      blocks: [
        .heading("JADWAL OPERASIONAL DAN JADWAL PRAKTIK"),
        .section("Jadwal operasional"),
        .table(Self.hours(of: schedule)),
        .section("Jadwal praktik"),
        .table(Self.sessions(of: schedule)),
        .paragraph("Data terbaru pada HFIS berlaku di atas lampiran ini.", .left),
        .signatures([
          Documents.Signature(role: "", name: ""),
          Documents.Signature(
            placeAndDay: "", role: "Kepala \(schedule.facility.name)",
            name: schedule.details[.head]?.value ?? Documents.Signature.nameByHand),
        ]),
      ])
  }

  static func hours(of schedule: PublicSchedule) -> Table {
    let zone = schedule.facility.zone.rawValue
    return Table(
      [.init("Hari"), .init("Jam pelayanan (\(zone))", weight: 2)],
      rows: (1...7).map { day in
        [Indonesian.weekdays[day - 1], schedule.hours(day).map { "\($0.opens) – \($0.closes)" } ?? "tutup"]
      })
  }

  static func sessions(of schedule: PublicSchedule) -> Table {
    Table(
      [.init("Hari"), .init("Jam"), .init("Poli", weight: 1.4), .init("Pemeriksa", weight: 2.4)],
      rows: schedule.week.map { session in
        [
          Indonesian.weekdays[session.weekday - 1], "\(session.opens) – \(session.closes)", session.room,
          "\(session.practitioner) (\(session.profession.word))",
        ]
      })
  }
}
