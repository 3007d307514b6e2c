public import Journal
public import Store
public import Vocabulary

/// How many deliveries of one day stand where, by destination; with all older ones that still need a person.
public struct CountDeliveries: Query {
  public static let action = Action.readDeliveries
  public let day: CalendarDate?

  public init(day: CalendarDate? = nil) { self.day = day }

  public struct Count: Sendable, Hashable {
    public let destination: String
    public let state: DeliveryState
    public let number: Int
  }

  public struct Result: Sendable {
    public let day: CalendarDate
    public let counts: [Count]
    /// Of every day.
    public let needAttention: Int
    /// Of every day: waiting, under way or being tried again.
    public let open: Int

    public func number(_ destination: String, _ states: Set<DeliveryState>) -> Int {
      counts.filter { $0.destination == destination && states.contains($0.state) }
        .reduce(0) { $0 + $1.number }
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let day = day ?? context.today
    let from = context.zone.instant(on: day)
    let to = context.zone.instant(on: day.adding(days: 1))
    let counts = try tx.all(
      """
      SELECT destination, state, COUNT(*) AS n FROM delivery
      WHERE facility = \(context.facility) AND created_at >= \(from) AND created_at < \(to)
      GROUP BY destination, state ORDER BY destination
      """
    ) { Count(destination: try $0["destination"], state: try $0["state"], number: try $0["n"]) }
    return Result(
      day: day, counts: counts,
      needAttention: try all([.attention], context, tx),
      open: try all([.waiting, .sending, .retry], context, tx))
  }

  private func all(_ states: [DeliveryState], _ context: Context, _ tx: ReadTransaction) throws -> Int {
    try tx.value(
      """
      SELECT COUNT(*) AS n FROM delivery WHERE facility = \(context.facility) AND state IN \(list: states)
      """) ?? 0
  }
}
