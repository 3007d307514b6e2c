/// The rows of a table that refer to another row of the same table (a child to its mother).
struct Kin: Sendable {
  let reference: Catalogue.Reference
  /// What the reference's target column holds in each of them: each after the one it refers to, always the same order.
  let members: [SQLValue]

  /// `nil` when the table never refers to itself.
  init?(of table: Catalogue.Table, in tx: ReadTransaction) throws {
    // A reference of two columns may name the owner besides: the same in both rows.
    let own = table.references.filter { $0.table == table.name && $0.column != $0.target }
    guard let reference = own.first else { return nil }
    guard own.count == 1 else { throw SnapshotRefusal.circularReferences([table.name]) }
    self.reference = reference
    var children: [SQLValue: [SQLValue]] = [:]
    var all: Set<SQLValue> = []
    try tx.each(
      SQL(parts: [
        .text(
          """
          SELECT \(reference.target) AS own, \(reference.column) AS other FROM \(table.name)
          WHERE \(reference.column) IS NOT NULL ORDER BY \(reference.target)
          """)
      ])
    ) { row in
      all.insert(row.values[0])
      children[row.values[1], default: []].append(row.values[0])
    }
    // Begins with those whose other row is none of the kin, then their children, and so on.
    var ready = children.filter { !all.contains($0.key) }.flatMap(\.value)
    var members: [SQLValue] = []
    while !ready.isEmpty {
      members += ready.sorted(by: Self.comes)
      ready = ready.flatMap { children[$0] ?? [] }
    }
    guard members.count == all.count else { throw SnapshotRefusal.missingRow(table: table.name) }
    self.members = members
  }

  private static func comes(_ one: SQLValue, before other: SQLValue) -> Bool {
    switch (one, other) {
    case (.int(let a), .int(let b)): a < b
    case (.text(let a), .text(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    default: false
    }
  }
}
