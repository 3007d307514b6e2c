import Journal
import Store
import Vocabulary

/// Brings the rows of one table over, a page to a transaction that also writes down how far it is. While one page is
/// written the next is read.
struct TableMove: Sendable {
  let source: Store
  let target: Store
  let relocation: String
  let planned: PlannedTable
  let passage: Passage
  /// Rows of a page.
  let size: Int

  private struct Load: Sendable {
    let rows: [[SQLValue]]
    let state: MovedTable
    /// Whose journals grew.
    let facilities: Set<String>
  }

  /// Goes on from where `state` says it stopped.
  func run(_ state: MovedTable, progress: @Sendable (Int64) -> Void) async throws -> MovedTable {
    let table = planned.table
    let walk = try await source.snapshot { try TableWalk(table, in: $0) }
    var state = state
    var upcoming = try await read(walk, after: state)
    while !state.isDone {
      try Task.checkCancellation()
      let load = upcoming
      let former = state
      async let next = following(load, walk)
      try await target.fill { [relocation] tx in
        try load.state.advance(from: former, relocation, in: tx)
        var loader = TableLoader(table, in: tx, drawingKeys: true)
        for row in load.rows { try loader.add(row) }
        try loader.finish()
        for facility in load.facilities {
          try ArrivedJournal.followHead(of: FacilityID(stored: facility), in: tx)
        }
      }
      state = load.state
      progress(state.tally.rows)
      upcoming = try await next
    }
    return state
  }

  private func following(_ load: Load, _ walk: TableWalk) async throws -> Load {
    load.state.isDone ? load : try await read(walk, after: load.state)
  }

  private func read(_ walk: TableWalk, after state: MovedTable) async throws -> Load {
    try await source.snapshot { [planned, passage, size] tx in
      let page = try walk.page(from: state.position, limit: size, in: tx)
      var next = state
      var line: [UInt8] = []
      let rows = passage.arriving(page.rows, in: planned.table)
      for row in rows { next.tally.add(row: row, &line) }
      if let position = page.next { next.position = position } else { next.isDone = true }
      return Load(rows: rows, state: next, facilities: planned.journals(in: page.rows))
    }
  }
}
