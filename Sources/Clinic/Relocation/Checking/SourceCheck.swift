import Journal
import Store
import Vocabulary

/// Whether a database is fit to leave: every row belongs to somebody, and no chain is broken.
enum SourceCheck {
  static func run(_ tables: [PlannedTable], _ guests: [Arrival.Guest], in tx: ReadTransaction) throws {
    guard !guests.isEmpty else { throw RelocationRefusal.noFacility }
    let owners = guests.map(\.id.text)
    for planned in tables where planned.treatment == .owned && !planned.isHeldToFacility {
      guard let path = planned.path else { continue }
      let all = try tx.count(of: planned.table)
      guard try tx.count(of: planned.table, along: path, of: owners) == all else {
        throw RelocationRefusal.strayRows(table: planned.name)
      }
    }
    if let broken = try ChainCheck.run(in: tx).breaks.first {
      let name = guests.first { $0.id == broken.facility }?.name
      throw RelocationRefusal.brokenChain(
        facility: name ?? broken.facility.text, sequence: broken.sequence)
    }
  }
}
