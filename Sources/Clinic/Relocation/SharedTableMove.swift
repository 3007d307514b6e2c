import Store
import Vocabulary

/// Brings a list over that the target has too: what is missing there is added, what is there stays.
struct SharedTableMove: Sendable {
  let source: Store
  let target: Store
  let relocation: String
  let planned: PlannedTable
  let key: [String]
  let ignoring: Set<String>

  /// One transaction: these lists are small beside what happens at a Puskesmas.
  func run(_ state: MovedTable) async throws -> MovedTable {
    let table = planned.table
    let groups = try await source.snapshot { try self.groups(of: table, in: $0) }
    return try await target.write(inTurn: ["relocation"]) { [self] tx in
      var next = state
      next.isDone = true
      let there = try self.groups(of: table, in: tx).mapValues(fingerprints)
      var loader = TableLoader(table, in: tx, drawingKeys: true)
      for (name, rows) in groups.sorted(by: { $0.key < $1.key }) {
        guard let own = there[name] else {
          for row in rows { try loader.add(table.given(row)) }
          next.tally.rows += Int64(rows.count)
          continue
        }
        if own == fingerprints(rows) {
          next.same += Int64(rows.count)
        } else {
          next.kept += Int64(rows.count)
          try tx.execute(
            """
            INSERT INTO relocation_difference (relocation, table_name, row_key)
            VALUES (\(relocation), \(table.name), \(name))
            """)
        }
      }
      try loader.finish()
      try next.advance(from: state, relocation, in: tx)
      return next
    }
  }

  /// The rows of a table by what they go by.
  private func groups(of table: Catalogue.Table, in tx: ReadTransaction) throws -> [String: [[SQLValue]]] {
    var groups: [String: [[SQLValue]]] = [:]
    try tx.eachRow(of: table) { row in
      let name = key.map { column -> String in
        if case .text(let text) = table.value(of: column, in: row) { text } else { "" }
      }
      groups[name.joined(separator: " · "), default: []].append(row)
    }
    return groups
  }

  /// The rows of one group, without what does not count, in an order of their own.
  private func fingerprints(_ rows: [[SQLValue]]) -> [[UInt8]] {
    rows.map { row in
      var line: [UInt8] = []
      let compared = zip(planned.table.columns, row).filter {
        !$0.0.isCounted && !ignoring.contains($0.0.name)
      }
      RowLine.append(compared.map(\.1), to: &line)
      return line
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension Catalogue.Table {
  /// A row without the keys the engine counts up.
  fileprivate func given(_ row: [SQLValue]) -> [SQLValue] {
    zip(columns, row).compactMap { $0.isCounted ? nil : $1 }
  }
}
