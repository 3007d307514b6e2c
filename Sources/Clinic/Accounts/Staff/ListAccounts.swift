public import Store
import Vocabulary

/// The accounts of a facility by name, a page at a time.
public struct ListAccounts: Query {
  public static let action = Action.manageAccounts
  public static let pageSize = 50
  let page: Int

  /// - Parameter page: from 1.
  public init(page: Int) { self.page = max(1, page) }

  /// One page, and how many accounts there are in all.
  public struct Result: Sendable {
    public let accounts: [Account]
    public let total: Int
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let accounts = try tx.all(
      """
      SELECT * FROM account WHERE facility = \(context.facility)
      ORDER BY active DESC, name, id LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
      """, Account.init)
    let total: Int? = try tx.value(
      "SELECT COUNT(*) AS total FROM account WHERE facility = \(context.facility)")
    return Result(accounts: accounts, total: total ?? 0)
  }
}

/// The health workers of a facility, for choosing whose account one is.
public struct ListPractitioners: Query {
  public static let action = Action.manageAccounts

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [Practitioner] {
    try Practitioner.all(of: context.facility, in: tx)
  }
}
