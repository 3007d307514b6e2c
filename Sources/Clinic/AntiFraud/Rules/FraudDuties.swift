import JKN
import Store
import Vocabulary

/// Doctors' and dentists' days of practice in a month that were announced: by the schedule, with substitutes in the place of who
/// is away. Holidays are left out, and what is not over yet.
struct FraudDuties {
  let month: ParticipantMonth
  let facility: FacilityID
  /// The last day that is looked at.
  let until: CalendarDate
  let tx: ReadTransaction

  private struct Session {
    let practitioner: PractitionerID
    let name: String
    let weekday: Int
    let hours: String
    /// The days on which the session stands and its doctor is here.
    let first: CalendarDate?
    let last: CalendarDate?

    func holds(on day: CalendarDate) -> Bool {
      weekday == day.weekday && first.map { $0 <= day } ?? true && last.map { day <= $0 } ?? true
    }
  }

  func all() throws -> [FraudDuty] {
    let sessions = try self.sessions()
    guard !sessions.isEmpty else { return [] }
    let calendar = try KnownHolidays.calendar(in: tx)
    let away = try SubstituteDuty.all(of: facility, since: month.firstDay, in: tx)
    let last = min(month.lastDay, until)
    let length = max(0, last.days(since: month.firstDay) + 1)
    let days = (0..<length).map { month.firstDay.adding(days: $0) }
      .filter { calendar.national[$0] == nil && calendar.collectiveLeave[$0] == nil }
    return days.flatMap { day -> [FraudDuty] in
      let substitutes = Dictionary(
        away.filter { $0.cancelledAt == nil && $0.from <= day && day <= $0.until }
          .map { ($0.practitioner.id, $0) }, uniquingKeysWith: { first, _ in first })
      let own = Dictionary(grouping: sessions.filter { $0.holds(on: day) }, by: \.practitioner)
      return own.compactMap { practitioner, sessions in
        let hours = sessions.map(\.hours).joined(separator: ", ")
        if let duty = substitutes[practitioner] {
          return FraudDuty(
            duty.substitute.id, duty.substitute.name, on: day, hours: hours,
            insteadOf: duty.practitioner.name)
        }
        return sessions.first.map { FraudDuty(practitioner, $0.name, on: day, hours: hours) }
      }
    }
  }

  private func sessions() throws -> [Session] {
    try tx.all(
      """
      SELECT s.practitioner, s.weekday, s.opens, s.closes, s.starts_on, s.ends_on, p.name, d.left_on FROM schedule s
      JOIN practitioner p ON p.id = s.practitioner
      LEFT JOIN practitioner_departure d ON d.practitioner = s.practitioner AND d.facility = s.facility
      WHERE s.facility = \(facility) AND p.profession IN ('doctor', 'dentist') ORDER BY s.weekday, s.opens
      """
    ) { row in
      let (opens, closes) = (try row["opens"] as String, try row["closes"] as String)
      let (ends, left): (CalendarDate?, CalendarDate?) = (try row["ends_on"], try row["left_on"])
      // Who has left is no longer on duty from that day on.
      let last = [ends, left?.adding(days: -1)].compactMap { $0 }.min()
      return Session(
        practitioner: try row["practitioner"], name: try row["name"], weekday: try row["weekday"],
        hours: "\(opens)–\(closes)", first: try row["starts_on"], last: last)
    }
  }
}
