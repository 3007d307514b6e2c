public import Journal
public import Store
public import Vocabulary

/// One outage with what it touched at this facility and what people did about it.
public struct ReadOutage: Query {
  public static let action = Action.readDeliveries
  public let id: OutageID

  public init(_ id: OutageID) { self.id = id }

  public struct Result: Sendable {
    public let outage: Outage
    /// What was to be sent while the line was down.
    public let deliveries: Int
    public let visits: Int
    /// Of those, what has not arrived yet.
    public let open: Int
    public let actions: [OutageAction]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    guard let outage = try tx.first("SELECT * FROM outage WHERE id = \(id)", Outage.init) else {
      throw Refusal.notFound("Gangguan")
    }
    let end = outage.endedAt ?? context.now
    let reach: SQL =
      """
      delivery WHERE facility = \(context.facility) AND destination = \(outage.destination)
        AND created_at >= \(outage.beganAt) AND created_at <= \(end)
      """
    return Result(
      outage: outage,
      deliveries: try tx.value("SELECT COUNT(*) AS n FROM \(sql: reach)") ?? 0,
      visits: try tx.value("SELECT COUNT(DISTINCT encounter) AS n FROM \(sql: reach)") ?? 0,
      open: try tx.value(
        "SELECT COUNT(*) AS n FROM \(sql: reach) AND state NOT IN ('delivered', 'superseded')") ?? 0,
      actions: try tx.all(
        """
        SELECT at, author, text FROM outage_action
        WHERE outage = \(id) AND facility = \(context.facility) ORDER BY at
        """, OutageAction.init))
  }
}

/// What somebody did about an outage, in his or her words.
public struct OutageAction: Sendable, Hashable {
  public let at: Instant
  public let author: String
  public let text: String

  init(_ row: Row) throws {
    (at, author, text) = (try row["at"], try row["author"], try row["text"])
  }
}
