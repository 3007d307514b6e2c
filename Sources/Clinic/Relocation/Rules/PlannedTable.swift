import Store

/// One table of a database, what becomes of it, and how its rows are led back to a facility.
struct PlannedTable: Sendable {
  let table: Catalogue.Table
  let treatment: RelocationPlan.Treatment
  let path: OwnerPath?

  var name: String { table.name }

  /// Every table, each after those it refers to.
  /// - Throws: `RelocationRefusal.unplanned`.
  static func all(_ plan: RelocationPlan, in tx: ReadTransaction) throws -> [PlannedTable] {
    let catalogue = try Catalogue.read(in: tx)
    return try catalogue.tables.map { table in
      let path = catalogue.path(from: table, to: "facility", named: "facility")
      guard let treatment = plan.treatment(of: table.name, isLedToFacility: path != nil) else {
        throw RelocationRefusal.unplanned(table: table.name)
      }
      return PlannedTable(table: table, treatment: treatment, path: path)
    }
  }

  /// Whether the engine itself sees to it that every row leads to a facility that exists.
  var isHeldToFacility: Bool {
    !table.columns.contains { $0.name == "facility" } || table.references.contains { $0.column == "facility" }
  }

  /// How many rows fit in a page: whole documents lie in some.
  func pageSize(_ usual: Int) -> Int {
    table.columns.contains { $0.kind == .bytes } ? min(usual, 20) : usual
  }

  /// Whose journals these rows belong to; nobody's when they are no entries.
  func journals(in rows: [[SQLValue]]) -> Set<String> {
    guard name == "journal_entry" else { return [] }
    return Set(
      rows.compactMap { row -> String? in
        if case .text(let facility) = table.value(of: "facility", in: row) { facility } else { nil }
      })
  }

  /// Whether rows come over at all.
  var comesOver: Bool {
    switch treatment {
    case .owned, .whole, .shared: true
    case .derived, .left: false
    }
  }
}
