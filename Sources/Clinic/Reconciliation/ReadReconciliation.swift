public import Journal
public import Store
public import Vocabulary

/// One compared day with every difference, the open ones first.
public struct ReadReconciliation: Query {
  public static let action = Action.readDeliveries
  public static let mostDifferences = 500
  public let id: ReconciliationID

  public init(_ id: ReconciliationID) { self.id = id }

  public struct Result: Sendable {
    public let line: ReconciliationLine
    public let differences: [FoundDifference]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let line = try tx.first(
      "\(sql: ReconciliationLine.from) WHERE r.id = \(id) AND r.facility = \(context.facility)",
      ReconciliationLine.init)
    guard let line else { throw Refusal.notFound("Rekonsiliasi") }
    let differences = try tx.all(
      """
      SELECT * FROM reconciliation_difference WHERE reconciliation = \(id) AND facility = \(context.facility)
      ORDER BY CASE WHEN settled_at IS NULL THEN 0 ELSE 1 END, id LIMIT \(Self.mostDifferences)
      """, FoundDifference.init)
    return Result(line: line, differences: differences)
  }
}
