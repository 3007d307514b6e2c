extension ReadTransaction {
  /// How the engine would answer `sql`, line by line: which index is searched and which table is walked.
  /// For tests that hold a question to its index.
  public func plan(of sql: SQL) throws -> [String] {
    let (before, question, column) = connection.dialect.explain(sql)
    if let before { _ = try connection.execute(before) }
    return try all(question) { try $0[column] }
  }
}
