/// One engine's open transaction. Implemented by a driver; the rest of the program sees transactions only.
protocol Connection {
  var dialect: any Dialect { get }
  /// The whole answer; other statements may run while it is handed out.
  func query(_ sql: SQL, each: (Row) throws -> Void) throws
  /// An answer too large to hold, handed out as it comes.
  func stream(_ sql: SQL, each: (Row) throws -> Void) throws
  /// How many rows were changed.
  func execute(_ sql: SQL) throws -> Int
  /// Adds rows by the engine's quickest way. A key the engine counts up by itself is taken as given.
  /// - Parameter rows: values in the order of `columns`.
  func load(_ rows: [[SQLValue]], into table: String, columns: [String]) throws
}
