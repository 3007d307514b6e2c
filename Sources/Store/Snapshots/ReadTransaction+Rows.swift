extension ReadTransaction {
  /// Every row of a table, values in the order of its columns, one at a time.
  ///
  /// `body` must ask nothing else of this transaction: an engine may still be sending.
  public func eachRow(of table: Catalogue.Table, _ body: ([SQLValue]) throws -> Void) throws {
    let names = table.columns.map(\.name).joined(separator: ", ")
    try each(SQL(parts: [.text("SELECT \(names) FROM \(table.name)")])) { row in
      for (column, value) in zip(table.columns, row.values) where !column.kind.holds(value) {
        throw SnapshotRefusal.otherKind(table: table.name, column: column.name)
      }
      try body(row.values)
    }
  }

  /// Whether a table has a row.
  func hasRows(_ table: Catalogue.Table) throws -> Bool {
    try first(SQL(parts: [.text("SELECT 1 AS one FROM \(table.name) LIMIT 1")])) != nil
  }
}
