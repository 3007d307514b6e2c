public import JKN
import Store
public import Vocabulary

/// A clock that somebody started: what happened or is planned, and when it is due.
public struct DeadlineClock: Sendable, Identifiable {
  public let id: DeadlineClockID
  public let rule: DeadlineRule
  /// When it happened, or will.
  public let startedOn: CalendarDate
  public let dueOn: CalendarDate
  /// What was written about it.
  public let note: String

  /// - Throws: `Refusal.notFound` when the calendar no longer has its rule.
  init(_ row: Row, _ calendar: DeadlineCalendar) throws {
    let code: String = try row["rule"]
    guard let found = calendar.rules.first(where: { $0.code == code }) else {
      throw Refusal.notFound("Tenggat")
    }
    id = try row["id"]
    rule = found
    startedOn = try row["started_on"]
    dueOn = try row["due_on"]
    note = try row["note"]
  }
}

public typealias DeadlineClockID = ID<DeadlineClock>
