/// What tables and columns mean, in words for whoever reads an export.
struct Meanings {
  private let tables: [String: String]
  private let columns: [String: String]

  /// The words that come with the program.
  static func bundled() throws(ImportRefusal) -> Meanings {
    let rows = try BundledFile.dataDictionary.rows(
      RowFormat("table column meaning") { row in
        (table: row.text("table"), column: row.text("column"), meaning: row.text("meaning"))
      })
    return Meanings(
      tables: Dictionary(rows.filter { $0.column.isEmpty }.map { ($0.table, $0.meaning) }) { $1 },
      columns: Dictionary(rows.filter { !$0.column.isEmpty }.map { ("\($0.table).\($0.column)", $0.meaning) })
      {
        $1
      })
  }

  /// Everything it has a meaning for: `table`, `table.column`, or `.column` for a name that means the same everywhere.
  var names: [String] { Array(tables.keys) + columns.keys }

  func of(table: String) -> String? { tables[table] }

  /// The column's own meaning in this table, or what its name means everywhere.
  func of(column: String, in table: String) -> String? {
    columns["\(table).\(column)"] ?? columns[".\(column)"]
  }
}
