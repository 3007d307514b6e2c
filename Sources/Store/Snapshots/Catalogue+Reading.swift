extension Catalogue {
  /// The list of applied migrations: part of the schema, not of the data.
  static let ledger = "schema_migration"

  /// Reads the catalogue, without the list of migrations.
  /// - Parameter leavingOut: tables that are not wanted; nothing else may refer to them.
  public static func read(leavingOut: Set<String> = [], in tx: ReadTransaction) throws -> Catalogue {
    var references: [String: [Reference]] = [:]
    try tx.each("SELECT * FROM \(catalogue: .references)") { row in
      references[try row["table_name"], default: []].append(
        Reference(column: try row["column_name"], table: try row["target_table"], target: try row["target"]))
    }
    var columns: [String: [Column]] = [:]
    try tx.each("SELECT * FROM \(catalogue: .columns) ORDER BY table_name, position") { row in
      columns[try row["table_name"], default: []].append(
        Column(
          name: try row["column_name"], kind: try row["kind"], isRequired: try row["required"],
          keyPosition: try row["key_position"], isCounted: try row["counted"]))
    }
    let tables = columns.keys.filter { $0 != ledger && !leavingOut.contains($0) }.sorted().map { name in
      Table(name: name, columns: columns[name] ?? [], references: references[name] ?? [])
    }
    return Catalogue(tables: try inOrder(tables))
  }

  /// Each table after those it refers to; a reference to the table itself does not count.
  private static func inOrder(_ tables: [Table]) throws(SnapshotRefusal) -> [Table] {
    var waiting = tables
    var placed: Set<String> = []
    var ordered: [Table] = []
    while !waiting.isEmpty {
      let ready = waiting.filter { table in
        table.references.allSatisfy { $0.table == table.name || placed.contains($0.table) }
      }
      guard !ready.isEmpty else { throw .circularReferences(waiting.map(\.name)) }
      ordered += ready
      placed.formUnion(ready.map(\.name))
      waiting.removeAll { placed.contains($0.name) }
    }
    return ordered
  }
}
