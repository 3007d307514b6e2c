public import Store
public import Vocabulary

/// What changed in a month, and what of it still has to be entered into HFIS.
public struct ReadRegisterChanges: Query {
  public static let action = Action.manageFacility
  let month: ParticipantMonth?

  /// - month: nil for the running one.
  public init(_ month: ParticipantMonth? = nil) { self.month = month }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let month: ParticipantMonth
    /// The oldest first.
    public let changes: [RegisterChange]
    /// Not entered, of months before this one.
    public let overdue: [RegisterChange]
    public let dueOn: CalendarDate
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let month = month ?? ParticipantMonth(of: context.today)
    let changes = try tx.all(
      """
      SELECT * FROM register_change WHERE facility = \(context.facility) AND month = \(month.text)
      ORDER BY changed_on, id
      """, RegisterChange.init)
    let overdue = try tx.all(
      """
      SELECT * FROM register_change WHERE facility = \(context.facility) AND month < \(month.text)
        AND entered_on IS NULL
      ORDER BY changed_on, id LIMIT 200
      """, RegisterChange.init)
    return Answer(
      today: context.today, month: month, changes: changes, overdue: overdue, dueOn: month.lastDay)
  }
}
