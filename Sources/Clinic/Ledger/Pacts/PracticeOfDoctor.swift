import JKN
import Store
import Vocabulary

/// How a doctor's month went against the practice schedule (CAP-23; Ps.12(1)b.3): who does not keep the hours of Lampiran
/// VIII lowers the tariff.
public struct PracticeOfDoctor: Sendable, Hashable {
  /// `Senin 07:30–14:30`, by weekday.
  public let sessions: [Session]
  /// Days of the month with a session, up to today, national holidays left out.
  public let scheduledDays: Int
  /// Days on which he or she signed at least one visit.
  public let practisedDays: Int

  public struct Session: Sendable, Hashable {
    /// 1 is Monday.
    public let weekday: Int
    public let opens: String
    public let closes: String
  }

  static func all(
    of month: ParticipantMonth, at facility: FacilityID, asOf today: CalendarDate, in tx: ReadTransaction
  ) throws -> [PractitionerID: PracticeOfDoctor] {
    let sessions = Dictionary(
      grouping: try tx.all(
        "SELECT practitioner, weekday, opens, closes FROM schedule WHERE facility = \(facility) ORDER BY weekday, opens"
      ) { row in
        (
          practitioner: try row["practitioner"] as PractitionerID,
          session: Session(weekday: try row["weekday"], opens: try row["opens"], closes: try row["closes"])
        )
      }, by: \.practitioner)
    let practised = Dictionary(
      try tx.all(
        """
        SELECT f.author, COUNT(DISTINCT e.day) AS days FROM encounter e
        JOIN signature f ON f.encounter = e.id AND f.version = 1
        WHERE e.facility = \(facility) AND e.day >= \(month.firstDay) AND e.day < \(month.next.firstDay)
          AND e.status = 'finished'
        GROUP BY f.author
        """
      ) { (try $0["author"] as PractitionerID, try $0["days"] as Int) },
      uniquingKeysWith: { first, _ in first })
    let holidays = try KnownHolidays.calendar(in: tx).national
    let last = min(month.lastDay, today)
    let length = max(0, last.days(since: month.firstDay) + 1)
    let days = (0..<length).map { month.firstDay.adding(days: $0) }.filter { holidays[$0] == nil }
    var found: [PractitionerID: PracticeOfDoctor] = [:]
    for practitioner in Set(sessions.keys).union(practised.keys) {
      let own = sessions[practitioner, default: []].map(\.session)
      let weekdays = Set(own.map(\.weekday))
      found[practitioner] = PracticeOfDoctor(
        sessions: own, scheduledDays: days.count { weekdays.contains($0.weekday) },
        practisedDays: practised[practitioner, default: 0])
    }
    return found
  }
}
