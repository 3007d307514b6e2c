/// What partitions and distributed tables ask of a schema: https://www.postgresql.org/docs/15/ddl-partitioning.html and
/// Citus 14 (`EnsureReferencingTableDoesNotReplicate…` in `foreign_constraint.c`, `table.c`, `trigger.c`).
struct DistributionRules {
  private let distribution: Distribution

  init(_ distribution: Distribution) { self.distribution = distribution }

  /// What has to hold before anything is divided, one sentence for each breach.
  func broken(by shapes: [TableShape]) -> [String] {
    shapes.flatMap { shape -> [String] in
      guard let place = distribution[shape.name] else { return ["\(shape.name) is not declared"] }
      return breachesOfColumn(shape, place) + shape.references.flatMap { breaches(of: $0) }
    }
  }

  /// What has to hold of the keys besides, once they hold the column.
  func brokenKeys(by shapes: [TableShape]) -> [String] {
    shapes.flatMap { shape -> [String] in
      guard let column = distribution.column(of: shape.name) else { return [] }
      let keys = shape.keys.filter { !$0.columns.contains(column) }.map(\.name)
      let indexes = shape.indexes.filter { $0.isUnique && !$0.columns.contains(column) }.map(\.name)
      let references = shape.references.filter { reference in
        distribution.column(of: reference.target) != nil
          && !zip(reference.columns, reference.targetColumns).contains { $0 == (column, column) }
      }
      return (keys + indexes).map { "\($0) is unique without \(column)" }
        + references.map { "\($0.name) refers without \(column)" }
    }
  }

  private func breachesOfColumn(_ shape: TableShape, _ place: TableDistribution) -> [String] {
    guard case .distributed(let name) = place else { return [] }
    guard let column = shape.columns.first(where: { $0.name == name }) else {
      return ["\(shape.name) has no column \(name)"]
    }
    return (column.isRequired ? [] : ["\(shape.name).\(name) may be empty"])
      + shape.columns.filter { $0.isCounted && $0.type != "bigint" }.map {
        "\(shape.name).\($0.name) counts in \($0.type)"
      }
  }

  /// A reference stays on one machine: to a table that lies the same way, or to one that is everywhere.
  private func breaches(of reference: TableShape.Reference) -> [String] {
    let words = "\(reference.table).\(reference.columns.joined(separator: "+")) → \(reference.target)"
    if reference.acts { return ["\(words) changes rows by itself"] }
    switch (distribution[reference.table], distribution[reference.target]) {
    case (_, .reference), (.local, .local), (.reference, .local): return []
    case (.distributed(let own), .distributed(let other)) where own == other: return []
    case (_, nil): return ["\(reference.target) is not declared"]
    default: return ["\(words) would leave its machine"]
    }
  }
}
