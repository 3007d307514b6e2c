/// Puts rows into one table, many to a statement.
///
/// A row that refers to one of the same table that is not there yet (a child before its mother) waits until it is.
public struct TableLoader {
  private let table: Catalogue.Table
  private let tx: WriteTransaction
  /// The table's references to itself: where the reference stands, where its target stands.
  private let own: [(from: Int, to: Int)]
  private let batchSize: Int
  private var batch: [[SQLValue]] = []
  private var waiting: [[SQLValue]] = []

  public init(_ table: Catalogue.Table, in tx: WriteTransaction) {
    self.table = table
    self.tx = tx
    let names = table.columns.map(\.name)
    own = table.references.filter { $0.table == table.name }.compactMap { reference in
      guard let from = names.firstIndex(of: reference.column), let to = names.firstIndex(of: reference.target)
      else { return nil }
      return (from, to)
    }
    batchSize = max(1, 600 / max(1, names.count))
  }

  /// - Parameter values: in the order of the table's columns.
  public mutating func add(_ values: [SQLValue]) throws {
    guard values.count == table.columns.count else { throw SnapshotRefusal.otherTable(table.name) }
    for (column, value) in zip(table.columns, values) where !column.kind.holds(value) {
      throw SnapshotRefusal.otherKind(table: table.name, column: column.name)
    }
    if own.contains(where: { values[$0.from] != .null }) {
      try flush()
      guard try isReady(values) else { return waiting.append(values) }
    }
    batch.append(values)
    if batch.count >= batchSize { try flush() }
  }

  /// Writes what is left, those that waited last.
  public mutating func finish() throws {
    try flush()
    while !waiting.isEmpty {
      let before = waiting.count
      var still: [[SQLValue]] = []
      for values in waiting {
        guard try isReady(values) else {
          still.append(values)
          continue
        }
        batch = [values]
        try flush()
      }
      waiting = still
      guard waiting.count < before else { throw SnapshotRefusal.missingRow(table: table.name) }
    }
  }

  private func isReady(_ values: [SQLValue]) throws -> Bool {
    for (from, to) in own where values[from] != .null && values[from] != values[to] {
      let found = try tx.first(
        SQL(parts: [
          .text("SELECT 1 AS one FROM \(table.name) WHERE \(table.columns[to].name) = "),
          .value(values[from]),
        ]))
      guard found != nil else { return false }
    }
    return true
  }

  private mutating func flush() throws {
    guard !batch.isEmpty else { return }
    let names = table.columns.map(\.name).joined(separator: ", ")
    var parts: [SQL.Part] = [
      .text("INSERT INTO \(table.name) (\(names)) "), .givenKeys, .text(" VALUES "),
    ]
    parts.reserveCapacity(batch.count * table.columns.count * 2 + 2)
    for (row, values) in batch.enumerated() {
      for (column, value) in values.enumerated() {
        parts.append(.text(column > 0 ? ", " : row > 0 ? "), (" : "("))
        parts.append(.value(value))
      }
    }
    parts.append(.text(")"))
    try tx.execute(SQL(parts: parts))
    batch.removeAll(keepingCapacity: true)
  }
}
