extension WriteTransaction {
  /// Adds rows to a table, many at once as quickly as the engine takes them. All name the same columns in one order.
  public func insert(_ rows: [NewRow], into table: StaticString) throws {
    guard let columns = rows.first?.columns.map(\.description) else { return }
    guard rows.allSatisfy({ $0.values.count == columns.count }) else {
      throw StoreError.refused(detail: "rows of \(table) name different columns")
    }
    try connection.insert(rows.map(\.values), into: table.description, columns: columns)
  }

  /// What `body` adds comes into the text index at its end and all at once, which is several times quicker than row
  /// by row. Who searches the index waits until the commit: for loading, not for the day's work.
  public func gathering<T>(_ index: TextIndex, _ body: () throws -> T) throws -> T {
    let (before, after) = connection.dialect.gather(index)
    for statement in before { try execute(SQL(stringLiteral: statement)) }
    let result = try body()
    for statement in after { try execute(SQL(stringLiteral: statement)) }
    return result
  }
}
