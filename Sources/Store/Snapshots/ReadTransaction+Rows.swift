extension ReadTransaction {
  /// Every row of a table, values in the order of its columns, one at a time.
  ///
  /// `body` must ask nothing else of this transaction: an engine may still be sending.
  public func eachRow(of table: Catalogue.Table, _ body: ([SQLValue]) throws -> Void) throws {
    try each(SQL(parts: [.text("SELECT \(table.names(table.columns)) FROM \(table.name)")])) { row in
      try body(try table.checked(row.values, table.columns))
    }
  }

  /// The rows of a table whose `column` holds one of `values`.
  public func rows(
    of table: Catalogue.Table, _ columns: [Catalogue.Column], where column: String, in values: [SQLValue]
  ) throws -> [[SQLValue]] {
    var parts: [SQL.Part] = [
      .text("SELECT \(table.names(columns)) FROM \(table.name) WHERE \(column) IN (")
    ]
    for (index, value) in values.enumerated() {
      if index > 0 { parts.append(.text(", ")) }
      parts.append(.value(value))
    }
    parts.append(.text(values.isEmpty ? "NULL)" : ")"))
    return try rows(SQL(parts: parts)).map { try table.checked($0.values, columns) }
  }

  /// Whether a table has a row.
  func hasRows(_ table: Catalogue.Table) throws -> Bool {
    try first(SQL(parts: [.text("SELECT 1 AS one FROM \(table.name) LIMIT 1")])) != nil
  }
}

extension Catalogue.Table {
  func names(_ columns: [Catalogue.Column]) -> String { columns.map(\.name).joined(separator: ", ") }

  /// The values, once each is of its column's kind.
  func checked(
    _ values: [SQLValue], _ columns: [Catalogue.Column]
  ) throws(SnapshotRefusal) -> [SQLValue] {
    for (column, value) in zip(columns, values) where !column.kind.holds(value) {
      throw .otherKind(table: name, column: column.name)
    }
    return values
  }
}
