import Store
import Vocabulary

/// How full one session of a day is (contract 6.4): numbers given out, numbers still to be called, the number called.
public struct SessionLoad: Sendable, Hashable {
  public let session: PracticeSession
  /// Numbers given out and not cancelled.
  public let total: Int
  /// Of these, how many are still to be called.
  public let left: Int
  /// The number being called or served; empty when none is.
  public let called: String

  /// - Parameter day: all sessions of that day, so that what was given out at the counter counts once.
  static func of(
    _ session: PracticeSession, among day: [PracticeSession], on date: CalendarDate, _ zone: FacilityZone,
    in tx: ReadTransaction
  ) throws -> SessionLoad {
    let booked = try count(
      """
      SELECT COUNT(*) AS total, SUM(CASE WHEN state = 'booked' THEN 1 ELSE 0 END) AS open FROM booking
      WHERE facility = \(session.room.facility) AND session = \(session.id) AND day = \(date) AND state IN ('booked', 'missed')
      """, in: tx)
    let hours = span(of: session, among: day, on: date, zone)
    let given = try count(
      """
      SELECT COUNT(*) AS total, SUM(CASE WHEN t.state = 'waiting' THEN 1 ELSE 0 END) AS open
      FROM ticket t JOIN encounter e ON e.id = t.encounter AND e.facility = t.facility
        LEFT JOIN booking b ON b.ticket = t.id AND b.facility = t.facility
      WHERE t.facility = \(session.room.facility) AND t.day = \(date) AND t.room = \(session.room.id)
        AND t.state <> 'cancelled' AND (b.session = \(session.id)
          OR (b.id IS NULL AND e.practitioner = \(session.practitioner.id)
            AND t.issued_at >= \(hours.lowerBound) AND t.issued_at < \(hours.upperBound)))
      """, in: tx)
    return SessionLoad(
      session: session, total: booked.total + given.total, left: booked.open + given.open,
      called: try called(session, date, in: tx))
  }

  /// From when until when the counter's numbers for this doctor and room belong to this session: from the end of the
  /// doctor's session before until its own end, the last one until the end of the day.
  private static func span(
    of session: PracticeSession, among day: [PracticeSession], on date: CalendarDate, _ zone: FacilityZone
  ) -> Range<Instant> {
    let own = day.filter { $0.practitioner.id == session.practitioner.id && $0.room.id == session.room.id }
    let before = own.filter { $0.closes < session.closes }.map(\.closes).max()
    let isLast = !own.contains { $0.closes > session.closes }
    let from = zone.instant(on: date, at: before ?? "00:00")
    let until = isLast ? zone.instant(on: date.adding(days: 1)) : zone.instant(on: date, at: session.closes)
    return from..<max(from, until)
  }

  private static func called(
    _ session: PracticeSession, _ date: CalendarDate, in tx: ReadTransaction
  ) throws -> String {
    try tx.first(
      """
      SELECT t.* FROM ticket t JOIN encounter e ON e.id = t.encounter AND e.facility = t.facility
      WHERE t.facility = \(session.room.facility) AND t.room = \(session.room.id) AND t.day = \(date) AND t.state IN ('called', 'serving')
        AND e.practitioner = \(session.practitioner.id)
      ORDER BY t.called_at DESC, t.id DESC LIMIT 1
      """, Ticket.init)?.label ?? ""
  }

  private static func count(_ sql: SQL, in tx: ReadTransaction) throws -> (total: Int, open: Int) {
    try tx.first(sql) { row in
      let open: Int? = try row["open"]
      return (try row["total"], open ?? 0)
    } ?? (0, 0)
  }
}
