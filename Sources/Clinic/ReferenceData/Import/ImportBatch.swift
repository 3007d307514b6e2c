import Store

/// The rows of one file, ready to be saved.
protocol ImportBatch: Sendable {
  var count: Int { get }
  /// Saves all rows; tells `progress` the percentage done.
  func save(_ tx: WriteTransaction, _ progress: (Int) -> Void) throws -> Tally
}

/// What saving changed.
struct Tally {
  var added = 0
  var changed = 0
}

extension ImportBatch {
  /// Does `work` for each row and tells the progress, once per percent.
  func each<Row>(_ rows: [Row], _ progress: (Int) -> Void, _ work: (Row) throws -> Void) throws {
    var told = -1
    for (index, row) in rows.enumerated() {
      try work(row)
      let percent = (index + 1) * 100 / rows.count
      if percent > told { progress(percent) }
      told = percent
    }
  }
}
