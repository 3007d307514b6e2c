import JKN
public import Store
public import Vocabulary

/// One clock, for the letter that tells the other party.
public struct ReadDeadlineClock: Query {
  public static let action = Action.manageDeadlines
  let id: DeadlineClockID

  public init(_ id: DeadlineClockID) { self.id = id }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> DeadlineClock {
    let calendar = try DeadlineCalendar.shipped()
    let sql: SQL = "SELECT * FROM deadline_clock WHERE facility = \(context.facility) AND id = \(id)"
    guard let found = try tx.first(sql, { try DeadlineClock($0, calendar) }) else {
      throw Refusal.notFound("Tenggat")
    }
    return found
  }
}
