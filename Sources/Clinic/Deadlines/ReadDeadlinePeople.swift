public import Store
public import Vocabulary

/// The people of the facility to whom a deadline can be given, by name.
public struct ReadDeadlinePeople: Query {
  public static let action = Action.manageDeadlines

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [(id: AccountID, name: String)] {
    try tx.all(
      "SELECT id, name FROM account WHERE facility = \(context.facility) AND active = 1 ORDER BY name"
    ) { (id: try $0["id"], name: try $0["name"]) }
  }
}
