public import Store
public import Vocabulary

/// The shelf: what there is of each drug, and what expires soon.
public struct StockList: Query {
  public static let action = Action.dispense
  public static let pageSize = 50
  /// How many days ahead a batch counts as expiring soon.
  public static let soon = 90

  /// One drug with everything usable of it.
  public struct Line: Sendable {
    public let drug: Drug
    /// Not expired, in the drug's unit.
    public let quantity: Int
    public let batches: Int
    /// `nil` when nothing usable is left.
    public let firstExpiry: CalendarDate?
  }

  public struct Result: Sendable {
    public let today: CalendarDate
    public let lines: [Line]
    /// Drugs in all, for the pages.
    public let total: Int
    /// Batches that have expired or do so soon and still lie on the shelf, first expired first; at most 100.
    public let expiring: [StockBatch]
  }

  let search: FoldedText
  let page: Int

  /// - `page`: from 1.
  public init(search: String = "", page: Int = 1) {
    self.search = FoldedText(search)
    self.page = max(1, page)
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    Result(
      today: context.today, lines: try lines(in: tx, context), total: try total(in: tx, context),
      expiring: try tx.all(
        """
        SELECT * FROM stock_batch
        WHERE facility = \(context.facility) AND quantity > 0
          AND expires_on <= \(context.today.adding(days: Self.soon))
        ORDER BY expires_on, folded_name, id LIMIT 100
        """, StockBatch.init))
  }

  private func condition(_ context: Context) -> SQL {
    "facility = \(context.facility) AND folded_name LIKE \("%\(search.text)%")"
  }

  private func total(in tx: ReadTransaction, _ context: Context) throws -> Int {
    try tx.value(
      "SELECT COUNT(DISTINCT drug_code) AS n FROM stock_batch WHERE \(sql: condition(context))") ?? 0
  }

  private func lines(in tx: ReadTransaction, _ context: Context) throws -> [Line] {
    let usable: SQL = "quantity > 0 AND expires_on >= \(context.today)"
    return try tx.all(
      """
      SELECT MAX(drug) AS drug, CAST(SUM(CASE WHEN \(sql: usable) THEN quantity ELSE 0 END) AS BIGINT) AS n,
        SUM(CASE WHEN \(sql: usable) THEN 1 ELSE 0 END) AS batches,
        MIN(CASE WHEN \(sql: usable) THEN expires_on END) AS first_expiry
      FROM stock_batch WHERE \(sql: condition(context))
      GROUP BY drug_code ORDER BY MIN(folded_name), drug_code
      LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
      """
    ) { row in
      let drug: Kept<Drug> = try row["drug"]
      return Line(
        drug: drug.value, quantity: try row["n"], batches: try row["batches"],
        firstExpiry: try row["first_expiry"])
    }
  }
}
