extension ReadTransaction {
  /// How the engine would answer `sql`, line by line: which index is searched and which table is walked.
  /// For tests that hold a question to its index.
  public func plan(of sql: SQL) throws -> [String] {
    try all("EXPLAIN QUERY PLAN" + sql) { try $0["detail"] }
  }
}
