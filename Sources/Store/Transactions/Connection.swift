/// One engine's open transaction. Implemented by a driver; the rest of the program sees transactions only.
protocol Connection {
  func query(_ sql: SQL, each: (Row) throws -> Void) throws
  /// How many rows were changed.
  func execute(_ sql: SQL) throws -> Int
}
