/// How the rows of a table are led back to their owner: the references to follow, and the column that names the owner.
public struct OwnerPath: Sendable, Hashable {
  /// One reference after another; the first starts at the table itself.
  let steps: [Catalogue.Reference]
  /// In the last table.
  let column: String
}

extension Catalogue {
  /// The shortest way from a table to the owner of its rows over references that are never empty.
  ///
  /// - Parameters:
  ///   - owners: the table of owners; its key is `id`.
  ///   - column: how other tables name the column that refers to it.
  /// - Returns: `nil` when the rows belong to nobody.
  public func path(from table: Table, to owners: String, named column: String) -> OwnerPath? {
    var line: [(table: Table, steps: [Reference])] = [(table, [])]
    var seen: Set<String> = []
    while !line.isEmpty {
      let (table, steps) = line.removeFirst()
      guard seen.insert(table.name).inserted else { continue }
      if table.name == owners { return OwnerPath(steps: steps, column: "id") }
      if table.columns.contains(where: { $0.name == column }) {
        return OwnerPath(steps: steps, column: column)
      }
      for reference in table.references where isFollowed(reference, from: table) {
        if let next = self[reference.table] { line.append((next, steps + [reference])) }
      }
    }
    return nil
  }

  /// Never empty, and the target's only column: a part of a longer reference leads to many rows.
  private func isFollowed(_ reference: Reference, from table: Table) -> Bool {
    table.columns.first { $0.name == reference.column }?.isRequired == true
      && self[reference.table]?.columns.contains { $0.name == reference.target } == true
      && !(self[reference.table]?.key.count ?? 0 > 1)
  }
}

extension ReadTransaction {
  /// The rows of a table that belong to these owners, one at a time.
  /// - Parameter columns: which values are handed out, in order.
  public func eachRow(
    of table: Catalogue.Table, _ columns: [Catalogue.Column], along path: OwnerPath, of owners: [String],
    _ body: ([SQLValue]) throws -> Void
  ) throws {
    let names = columns.map { "t0.\($0.name)" }.joined(separator: ", ")
    try each(select(names, of: table, along: path, of: owners)) { row in
      try body(try table.checked(row.values, columns))
    }
  }

  /// How many rows of a table belong to these owners.
  public func count(
    of table: Catalogue.Table, along path: OwnerPath, of owners: [String]
  ) throws -> Int64 {
    try value(select("COUNT(*) AS n", of: table, along: path, of: owners)) ?? 0
  }

  /// How many rows a table has.
  public func count(of table: Catalogue.Table) throws -> Int64 {
    try value(SQL(parts: [.text("SELECT COUNT(*) AS n FROM \(table.name)")])) ?? 0
  }

  private func select(
    _ what: String, of table: Catalogue.Table, along path: OwnerPath, of owners: [String]
  ) -> SQL {
    var text = "SELECT \(what) FROM \(table.name) AS t0"
    for (index, step) in path.steps.enumerated() {
      text +=
        " JOIN \(step.table) AS t\(index + 1) ON t\(index + 1).\(step.target) = t\(index).\(step.column)"
    }
    var parts: [SQL.Part] = [.text("\(text) WHERE t\(path.steps.count).\(path.column) IN (")]
    for (index, owner) in owners.enumerated() {
      if index > 0 { parts.append(.text(", ")) }
      parts.append(.value(.text(owner)))
    }
    parts.append(.text(owners.isEmpty ? "NULL)" : ")"))
    return SQL(parts: parts)
  }
}
