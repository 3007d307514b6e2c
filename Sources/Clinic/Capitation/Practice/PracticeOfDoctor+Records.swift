import JKN
import Store
import Vocabulary

extension PracticeOfDoctor {
  /// By doctor: the schedule of the month beside the visits each signed.
  static func all(
    of month: ParticipantMonth, at facility: FacilityID, zone: FacilityZone, asOf today: CalendarDate,
    in tx: ReadTransaction
  ) throws -> [PractitionerID: PracticeOfDoctor] {
    let ground = try PracticeGround(month, at: facility, zone: zone, asOf: today, in: tx)
    var found: [PractitionerID: PracticeOfDoctor] = [:]
    for practitioner in ground.people { found[practitioner] = ground.practice(of: practitioner) }
    return found
  }
}

/// What the months of all doctors stand on, read once.
private struct PracticeGround {
  private let today: CalendarDate
  private let days: [CalendarDate]
  private let holidays: [CalendarDate: String]
  private let sessions: [PractitionerID: [Slot]]
  private let signed: [PractitionerID: [CalendarDate: Signed]]
  private let duties: [SubstituteDuty]
  private let departures: [PractitionerID: CalendarDate]

  private struct Slot {
    let session: PracticeOfDoctor.Session
    let startsOn: CalendarDate?
    let endsOn: CalendarDate?

    func holds(on day: CalendarDate) -> Bool {
      session.weekday == day.weekday && (startsOn.map { $0 <= day } ?? true)
        && (endsOn.map { day <= $0 } ?? true)
    }
  }

  private struct Signed {
    let visits: Int
    let first: String
    let last: String
  }

  init(
    _ month: ParticipantMonth, at facility: FacilityID, zone: FacilityZone, asOf today: CalendarDate,
    in tx: ReadTransaction
  ) throws {
    self.today = today
    let length = max(0, min(month.lastDay, today).days(since: month.firstDay) + 1)
    days = (0..<length).map { month.firstDay.adding(days: $0) }
    holidays = try KnownHolidays.calendar(in: tx).national
    let rows = try tx.all(
      """
      SELECT practitioner, weekday, opens, closes, starts_on, ends_on FROM schedule
      WHERE facility = \(facility) AND (starts_on IS NULL OR starts_on <= \(month.lastDay))
        AND (ends_on IS NULL OR ends_on >= \(month.firstDay))
      ORDER BY weekday, opens
      """
    ) { row in
      (
        practitioner: try row["practitioner"] as PractitionerID,
        slot: Slot(
          session: .init(
            weekday: try row["weekday"], opens: try row["opens"], closes: try row["closes"]),
          startsOn: try row["starts_on"], endsOn: try row["ends_on"])
      )
    }
    sessions = Dictionary(grouping: rows, by: \.practitioner).mapValues { $0.map(\.slot) }
    let signatures = try tx.all(
      """
      SELECT f.author, e.day, COUNT(*) AS visits, MIN(f.at) AS first_at, MAX(f.at) AS last_at FROM encounter e
      JOIN signature f ON f.encounter = e.id AND f.facility = e.facility AND f.version = 1
      WHERE e.facility = \(facility) AND e.day >= \(month.firstDay) AND e.day < \(month.next.firstDay)
        AND e.status = 'finished'
      GROUP BY f.author, e.day
      """
    ) { row in
      (
        author: try row["author"] as PractitionerID, day: try row["day"] as CalendarDate,
        signed: Signed(
          visits: try row["visits"], first: zone.clock(at: try row["first_at"]),
          last: zone.clock(at: try row["last_at"]))
      )
    }
    signed = Dictionary(grouping: signatures, by: \.author).mapValues { rows in
      Dictionary(rows.map { ($0.day, $0.signed) }, uniquingKeysWith: { first, _ in first })
    }
    duties = try SubstituteDuty.all(of: facility, since: month.firstDay, in: tx)
      .filter { $0.cancelledAt == nil }
    departures = try PractitionerDeparture.days(of: facility, in: tx)
  }

  var people: Set<PractitionerID> { Set(sessions.keys).union(signed.keys) }

  func practice(of person: PractitionerID) -> PracticeOfDoctor {
    PracticeOfDoctor(
      sessions: sessions[person, default: []].map(\.session),
      days: days.compactMap { day(of: person, on: $0) })
  }

  private func day(of person: PractitionerID, on day: CalendarDate) -> PracticeDay? {
    let signed = signed[person]?[day]
    let isAway = departures[person].map { $0 <= day } ?? false
    let isFree = holidays[day] != nil && signed == nil
    let announced = isAway || isFree ? [] : sessions[person, default: []].filter { $0.holds(on: day) }
    guard signed != nil || !announced.isEmpty else { return nil }
    let substitute = duties.first { $0.practitioner.id == person && $0.from <= day && day <= $0.until }?
      .substitute.name
    let standing: PracticeDay.Standing =
      if announced.isEmpty {
        .unscheduled
      } else if signed != nil {
        .practised
      } else if substitute != nil {
        .substituted
      } else {
        day < today ? .absent : .running
      }
    return PracticeDay(
      day: day, sessions: announced.map { "\($0.session.opens)–\($0.session.closes)" },
      visits: signed?.visits ?? 0, first: signed?.first, last: signed?.last, substitute: substitute,
      standing: standing)
  }
}
