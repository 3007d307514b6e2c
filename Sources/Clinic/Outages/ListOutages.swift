public import Journal
public import Store
import Vocabulary

/// The register of outages (CTG-05), newest first, one page of it.
public struct ListOutages: Query {
  public static let action = Action.readDeliveries
  public static let staleness: Duration? = .seconds(10)
  public static let pageSize = 50
  public let page: Int

  public init(page: Int = 1) { self.page = max(1, page) }

  public struct Result: Sendable {
    public let outages: [Outage]
    public let total: Int
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let outages = try tx.all(
      """
      SELECT * FROM outage ORDER BY began_at DESC, id DESC
      LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
      """, Outage.init)
    let total: Int? = try tx.value("SELECT COUNT(*) AS n FROM outage")
    return Result(outages: outages, total: total ?? 0)
  }
}
