import Store
import Synchronization
import Vocabulary

/// Says at which facilities a subscriber wants something that was written since it looked last. What lies before that is
/// not looked at twice: where many read records, nobody would have time to do anything else.
final class SubscriberLookout: Sendable {
  /// How far each chain went when it was looked at. Entries come to be seen in the order of their numbers.
  private let seen = Mutex<[FacilityID: Int64]>([:])

  /// Each facility belongs to those who want one of the kinds written there.
  func look(for subscribers: [any Subscriber], in store: Store) async throws -> [FacilityID: Set<String>] {
    let seen = seen.withLock { $0 }
    let (ends, kinds) = try await store.read { tx in
      let ends = try Self.ends(in: tx)
      var kinds: [FacilityID: Set<String>] = [:]
      for (facility, end) in ends {
        let start = try seen[facility] ?? Self.leastCursor(of: subscribers, at: facility, in: tx)
        if end > start { kinds[facility] = try Self.kinds(at: facility, after: start, in: tx) }
      }
      return (ends, kinds)
    }
    self.seen.withLock { $0.merge(ends, uniquingKeysWith: max) }
    return kinds
  }

  private static func ends(in tx: ReadTransaction) throws -> [FacilityID: Int64] {
    let rows = try tx.all(
      "SELECT facility, sequence FROM journal_head WHERE facility NOT IN \(sql: ArrivingFacility.all)"
    ) { (try $0["facility"] as FacilityID, try $0["sequence"] as Int64) }
    return Dictionary(rows, uniquingKeysWith: max)
  }

  /// Where whoever is furthest behind stands, the first time.
  private static func leastCursor(
    of subscribers: [any Subscriber], at facility: FacilityID, in tx: ReadTransaction
  ) throws -> Int64 {
    let cursors: [Int64] = try tx.all(
      """
      SELECT sequence FROM subscriber_cursor
      WHERE facility = \(facility) AND subscriber IN \(list: subscribers.map(\.name))
      """
    ) { try $0["sequence"] }
    return cursors.count < subscribers.count ? 0 : cursors.min() ?? 0
  }

  private static func kinds(
    at facility: FacilityID, after sequence: Int64, in tx: ReadTransaction
  ) throws -> Set<String> {
    Set(
      try tx.all(
        "SELECT DISTINCT kind FROM journal_entry WHERE facility = \(facility) AND sequence > \(sequence)"
      ) { try $0["kind"] as String })
  }
}
