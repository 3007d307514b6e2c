import Journal
import Store
import Vocabulary

/// Compares what arrived with what left: every row, the ends of the journals, and every chain.
struct ArrivalCheck: Sendable {
  let source: Store
  let target: Store
  let arrival: Arrival
  let tables: [PlannedTable]

  /// Compares one table: as many as the source has came over or were there, and what came over is what left.
  func compare(_ planned: PlannedTable, _ moved: MovedTable) async throws {
    let table = planned.table
    let there = try await source.snapshot { try $0.count(of: table) }
    let arrived = moved.tally.rows + moved.same + moved.kept
    guard there == arrived, moved.isDone else {
      throw RelocationRefusal.different("tabel \(table.name): \(there) baris di asal, \(arrived) sampai.")
    }
    guard let found = try await tally(planned) else { return }
    guard found.rows == moved.tally.rows else {
      throw RelocationRefusal.different(
        "tabel \(table.name): \(moved.tally.rows) baris dikirim, \(found.rows) ditemukan di tujuan.")
    }
    guard found.sum == moved.tally.sum else {
      throw RelocationRefusal.different("isi tabel \(table.name) tidak sama.")
    }
  }

  /// What stands in the target now; `nil` for lists both have, whose every row was compared as it came.
  private func tally(_ planned: PlannedTable) async throws -> BackupManifest.Tally? {
    let table = planned.table
    switch planned.treatment {
    case .owned:
      guard let path = planned.path else { return nil }
      let owners = arrival.facilities.map(\.id.text)
      return try await target.snapshot { tx in
        var tally = BackupManifest.Tally()
        var line: [UInt8] = []
        try tx.eachRow(of: table, table.given, along: path, of: owners) { tally.add(row: $0, &line) }
        return tally
      }
    case .whole: return try await tallyByKeys(table)
    case .shared, .derived, .left: return nil
    }
  }

  /// Rows that name no facility are found again by the source's keys.
  private func tallyByKeys(_ table: Catalogue.Table) async throws -> BackupManifest.Tally {
    let walk = try await source.snapshot { try TableWalk(table, in: $0) }
    guard let column = table.key.last else { throw RelocationRefusal.unplanned(table: table.name) }
    var tally = BackupManifest.Tally()
    var line: [UInt8] = []
    var position: TableWalk.Position? = .start
    while let at = position {
      let page = try await source.snapshot { try walk.page(from: at, limit: 2000, in: $0) }
      let keys = Set(page.rows.map { table.key(of: $0) })
      let wanted = Set(page.rows.compactMap { table.value(of: column, in: $0) })
      let found = try await target.snapshot {
        try $0.rows(of: table, table.columns, where: column, in: Array(wanted))
      }
      for row in found where keys.contains(table.key(of: row)) { tally.add(row: row, &line) }
      position = page.next
    }
    return tally
  }

  /// Recomputes every chain in the target and compares its end with the source's.
  /// - Returns: how many entries there are.
  func checkChains() async throws -> Int64 {
    // Where nothing happened yet there is no chain.
    let facilities = arrival.facilities.filter { $0.sequence > 0 }
    return try await target.snapshot { tx in
      let check = try ChainCheck.run(of: facilities.map(\.id), in: tx)
      if let broken = check.breaks.first {
        throw RelocationRefusal.different(
          "rantai jurnal putus pada entri \(broken.sequence). \(broken.sentence)")
      }
      for guest in facilities {
        let hash = try ArrivedJournal.hash(of: guest.id, at: guest.sequence, in: tx)
        guard hash == guest.hash else {
          throw RelocationRefusal.different("akhir jurnal \(guest.name) tidak sama.")
        }
      }
      return check.entries
    }
  }
}
