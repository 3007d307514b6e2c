/// Puts rows into one table, many at once.
///
/// A row that refers to one of the same table that is not there yet (a child before its mother) waits until it is.
public struct TableLoader {
  private let table: Catalogue.Table
  private let columns: [Catalogue.Column]
  private let tx: WriteTransaction
  /// The table's references to itself.
  private var own: [Own]
  private let batchSize: Int
  private var batch: [[SQLValue]] = []
  private var waiting: [[SQLValue]] = []

  private struct Own {
    /// Where the reference and its target stand in a row.
    let from: Int
    let to: Int
    /// The targets of the rows that are about to be written.
    var coming: Set<SQLValue> = []
  }

  /// - Parameters:
  ///   - drawingKeys: keys the engine counts up are drawn anew; rows then come without them.
  ///   - batchSize: rows written at once.
  public init(
    _ table: Catalogue.Table, in tx: WriteTransaction, drawingKeys: Bool = false, batchSize: Int = 1000
  ) {
    self.table = table
    self.tx = tx
    self.batchSize = batchSize
    let columns = drawingKeys ? table.given : table.columns
    self.columns = columns
    own = table.references.filter { $0.table == table.name && $0.column != $0.target }.compactMap {
      reference in
      guard let from = columns.firstIndex(where: { $0.name == reference.column }),
        let to = columns.firstIndex(where: { $0.name == reference.target })
      else { return nil }
      return Own(from: from, to: to)
    }
  }

  /// - Parameter values: in the order of the table's columns.
  public mutating func add(_ values: [SQLValue]) throws {
    guard values.count == columns.count else { throw SnapshotRefusal.otherTable(table.name) }
    for (column, value) in zip(columns, values) where !column.kind.holds(value) {
      throw SnapshotRefusal.otherKind(table: table.name, column: column.name)
    }
    guard try isReady(values) else { return waiting.append(values) }
    try write(values)
  }

  /// Writes what is left, those that waited last.
  public mutating func finish() throws {
    while !waiting.isEmpty {
      var still: [[SQLValue]] = []
      for values in waiting {
        if try isReady(values) { try write(values) } else { still.append(values) }
      }
      guard still.count < waiting.count else { throw SnapshotRefusal.missingRow(table: table.name) }
      waiting = still
    }
    try flush()
  }

  private func isReady(_ values: [SQLValue]) throws -> Bool {
    for reference in own {
      let wanted = values[reference.from]
      if wanted == .null || wanted == values[reference.to] || reference.coming.contains(wanted) { continue }
      let found = try tx.first(
        SQL(parts: [
          .text("SELECT 1 AS one FROM \(table.name) WHERE \(columns[reference.to].name) = "), .value(wanted),
        ]))
      guard found != nil else { return false }
    }
    return true
  }

  private mutating func write(_ values: [SQLValue]) throws {
    batch.append(values)
    for index in own.indices { own[index].coming.insert(values[own[index].to]) }
    if batch.count >= batchSize { try flush() }
  }

  private mutating func flush() throws {
    guard !batch.isEmpty else { return }
    try tx.connection.insert(batch, into: table.name, columns: columns.map(\.name))
    batch.removeAll(keepingCapacity: true)
    for index in own.indices { own[index].coming.removeAll(keepingCapacity: true) }
  }
}
