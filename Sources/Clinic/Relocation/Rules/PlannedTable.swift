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

  /// Whether rows come over at all.
  var comesOver: Bool {
    switch treatment {
    case .owned, .whole, .shared: true
    case .derived, .left: false
    }
  }
}
