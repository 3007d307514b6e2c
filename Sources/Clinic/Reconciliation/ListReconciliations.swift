public import Store
public import Vocabulary

/// The compared days of a month, newest first: the trend.
public struct ListReconciliations: Query {
  public static let action = Action.readDeliveries
  public static let staleness: Duration? = .seconds(10)
  /// Any day of the month; `nil` for this month.
  public let month: CalendarDate?

  public init(month: CalendarDate? = nil) { self.month = month }

  public struct Result: Sendable {
    public let first: CalendarDate
    public let lines: [ReconciliationLine]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let month = month ?? context.today
    let first = month.adding(days: 1 - month.day)
    let next = first.adding(days: 31)
    let end = next.adding(days: 1 - next.day)
    let lines = try tx.all(
      """
      \(sql: ReconciliationLine.from)
      WHERE r.facility = \(context.facility) AND r.day >= \(first) AND r.day < \(end)
      ORDER BY r.day DESC, r.destination
      """, ReconciliationLine.init)
    return Result(first: first, lines: lines)
  }
}
