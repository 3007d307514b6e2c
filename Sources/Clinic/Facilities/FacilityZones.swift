import Store
import Synchronization
import Vocabulary

/// The zone of each facility, read once: it never changes while the program runs.
final class FacilityZones: Sendable {
  private let store: Store
  private let known = Mutex<[FacilityID: FacilityZone]>([:])

  init(_ store: Store) { self.store = store }

  func zone(of facility: FacilityID) async throws -> FacilityZone {
    if let zone = known.withLock({ $0[facility] }) { return zone }
    let found: FacilityZone? = try await store.read {
      try $0.value("SELECT zone FROM facility WHERE id = \(facility)")
    }
    guard let found else { throw Refusal.notFound("Fasilitas") }
    known.withLock { $0[facility] = found }
    return found
  }
}
