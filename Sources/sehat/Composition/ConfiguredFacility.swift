import Clinic
import Store
import Synchronization
import Vocabulary

/// The one facility that may use the credentials of the settings file: the named one, or the only one there is.
///
/// Looked up anew from time to time: it may not be there yet when the program starts, and a second one may come.
final class ConfiguredFacility: Sendable {
  private static let freshness: Duration = .seconds(10)

  private let provider: String?
  private let store: Store
  private let clock: WallClock
  private let known = Mutex<(facility: FacilityID?, at: Instant)?>(nil)

  init(_ provider: String?, store: Store, clock: WallClock) {
    self.provider = provider
    self.store = store
    self.clock = clock
  }

  func `is`(_ facility: FacilityID) async -> Bool {
    let now = clock.now()
    if let known = known.withLock({ $0 }), now - known.at < Self.freshness {
      return known.facility == facility
    }
    let found = try? await store.read { [provider] in try Facility.called(bpjs: provider, in: $0) }
    let id = found.flatMap { $0 }?.id
    known.withLock { $0 = (id, now) }
    return id == facility
  }
}
