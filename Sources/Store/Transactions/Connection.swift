/// One engine's open transaction. Implemented by a driver; the rest of the program sees transactions only.
protocol Connection {
  var dialect: any Dialect { get }
  /// The whole answer; other statements may run while it is handed out.
  func query(_ sql: SQL, each: (Row) throws -> Void) throws
  /// An answer too large to hold, handed out as it comes.
  func stream(_ sql: SQL, each: (Row) throws -> Void) throws
  /// How many rows were changed.
  func execute(_ sql: SQL) throws -> Int
  /// Adds rows whose values stand in the order of `columns`.
  func insert(_ rows: [[SQLValue]], into table: String, columns: [String]) throws
  /// How the engine answers a question, and how much it reads for it (`StatementCost`).
  func effort(of sql: SQL) throws -> (plan: [String], effort: Int)
}
