public import Store
import Vocabulary

/// How many wait where at a facility: the small numbers beside the words of the left bar. Numbers only, so everyone
/// who is signed in may see them. Each comes from one stretch of an index.
public struct CountWaiting: Query {
  public static let action = Action.ownAccount

  public init() {}

  public struct Result: Sendable, Hashable {
    /// Today's tickets that wait or are called, in every room.
    public var queue = 0
    /// Today's visits that are not closed.
    public var examination = 0
    public var laboratory = 0
    public var pharmacy = 0
    /// Deliveries that need a person.
    public var attention = 0
    /// Deliveries that wait, are under way or are tried again, by destination.
    public var open: [String: Int] = [:]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let facility = context.facility
    let today = context.today
    var result = Result()
    for count in try QueueCount.all(of: facility, on: today, in: tx).values {
      result.queue += count.waiting + count.called
    }
    result.examination = try Self.count(
      "encounter WHERE facility = \(facility) AND day = \(today) AND status IN ('arrived', 'in-progress')", tx
    )
    result.laboratory = try Self.count(
      """
      laboratory_order WHERE facility = \(facility) AND state IN ('ordered', 'collected', 'resulted')
      """, tx)
    result.pharmacy = try Self.count(
      "prescription WHERE facility = \(facility) AND state IN ('ordered', 'reviewed', 'prepared')", tx)
    result.attention = try Self.count("delivery WHERE facility = \(facility) AND state = 'attention'", tx)
    let open = try tx.rows(
      """
      SELECT destination, COUNT(*) AS number FROM delivery
      WHERE facility = \(facility) AND state IN ('waiting', 'sending', 'retry') GROUP BY destination
      """
    )
    for row in open { result.open[try row["destination"]] = try row["number"] }
    return result
  }

  private static func count(_ rows: SQL, _ tx: ReadTransaction) throws -> Int {
    try tx.value("SELECT COUNT(*) AS number FROM \(sql: rows)") ?? 0
  }
}
