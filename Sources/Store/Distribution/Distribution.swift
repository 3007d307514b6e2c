/// What the program's migrations say of where each table's rows live.
public struct Distribution: Sendable {
  public let tables: [String: TableDistribution]

  public init(_ migrations: [Migration]) {
    var tables: [String: TableDistribution] = [Catalogue.ledger: .local]
    for migration in migrations.sorted(by: { $0.number < $1.number }) {
      for case .distribution(let table, let distribution) in migration.steps { tables[table] = distribution }
    }
    self.tables = tables
  }

  public subscript(table: String) -> TableDistribution? { tables[table] }

  /// The column that divides `table`; `nil` when it stays whole.
  public func column(of table: String) -> String? {
    guard case .distributed(let column) = tables[table] else { return nil }
    return column
  }

  /// The tables of a database of which nothing is said.
  public func undeclared(in catalogue: Catalogue) -> [String] {
    catalogue.tables.map(\.name).filter { tables[$0] == nil }
  }
}
