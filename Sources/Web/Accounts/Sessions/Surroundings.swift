import Clinic
import Store
import Synchronization
import Vocabulary

/// What stands around every page: whose house it is, how many wait where, how the lines to the outside are.
///
/// Read at most every few seconds for each facility: it is a hint at the edge of the page, not its content.
final class Surroundings: Sendable {
  /// What is read for a facility.
  struct Reading: Sendable {
    var counts: [Place: Int] = [:]
    var connections: [Viewer.Connection] = []
  }

  private struct Kept {
    let facility: Facility
    let reading: Reading
    let at: ContinuousClock.Instant
  }

  private let clinic: Clinic
  private let life: Duration
  private let read: @Sendable (Clinic, Facility) async throws -> Reading
  private let kept = Mutex<[FacilityID: Kept]>([:])

  init(
    _ clinic: Clinic, life: Duration = .seconds(3),
    read: @escaping @Sendable (Clinic, Facility) async throws -> Reading = { _, _ in Reading() }
  ) {
    self.clinic = clinic
    self.life = life
    self.read = read
  }

  func viewer(_ actor: Actor, formToken: FormToken) async throws -> Viewer {
    let now = try await current(actor.facility)
    return Viewer(
      actor: actor, facility: now.facility, district: "", counts: now.reading.counts,
      connections: now.reading.connections, formToken: formToken)
  }

  private func current(_ id: FacilityID) async throws -> Kept {
    if let found = kept.withLock({ $0[id] }), found.at.duration(to: .now) < life { return found }
    let facility = try await clinic.store.read { try Facility.find(id, in: $0) }
    let fresh = Kept(facility: facility, reading: try await read(clinic, facility), at: .now)
    kept.withLock { $0[id] = fresh }
    return fresh
  }
}
