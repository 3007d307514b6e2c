public import Journal
public import Store
public import Vocabulary

/// What went where, what waits, what needs a person: one page of the list, newest first.
public struct ListDeliveries: Query {
  public static let action = Action.readDeliveries
  public static let pageSize = 50

  public var destination: String?
  public var states: [DeliveryState]
  /// The day on which the thing happened that is sent.
  public var day: CalendarDate?
  public var page: Int

  public init(
    destination: String? = nil, states: [DeliveryState] = [], day: CalendarDate? = nil, page: Int = 1
  ) {
    self.destination = destination
    self.states = states
    self.day = day
    self.page = max(1, page)
  }

  public struct Result: Sendable {
    public let lines: [DeliveryLine]
    public let total: Int
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    var conditions: [SQL] = ["d.facility = \(context.facility)"]
    if let destination { conditions.append("d.destination = \(destination)") }
    if !states.isEmpty { conditions.append("d.state IN \(list: states)") }
    if let day {
      let from = context.zone.instant(on: day)
      let to = context.zone.instant(on: day.adding(days: 1))
      conditions.append("d.created_at >= \(from) AND d.created_at < \(to)")
    }
    let filter = SQL.all(conditions)
    let lines = try tx.all(
      """
      \(sql: DeliveryLine.from) WHERE \(sql: filter) ORDER BY d.created_at DESC, d.id DESC
      LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
      """, DeliveryLine.init)
    let total: Int? = try tx.value("SELECT COUNT(*) AS n FROM delivery d WHERE \(sql: filter)")
    return Result(lines: lines, total: total ?? 0)
  }
}
