import Clinic
import Store
import Synchronization
import Vocabulary

/// What stands around every page: whose house it is, how many wait where, how the lines to the outside are.
///
/// Read at most every few seconds for each facility: it is a hint at the edge of the page, not its content.
final class Surroundings: Sendable {
  private struct Kept {
    let facility: Facility
    /// The kabupaten or kota; empty while the regions have not been imported.
    let district: String
    let waiting: CountWaiting.Result
    let at: ContinuousClock.Instant
    /// Since when somebody reads it anew; the others show what was, instead of all asking at once.
    var renewing: ContinuousClock.Instant?
  }

  private let clinic: Clinic
  private let destinations: [String]
  private let isWarehouse: Bool
  private let life: Duration
  private let kept = Mutex<[FacilityID: Kept]>([:])

  /// - `destinations`: the outside systems this installation is connected to.
  init(
    _ clinic: Clinic, destinations: [String], isWarehouse: Bool = false, life: Duration = .seconds(3)
  ) {
    self.clinic = clinic
    self.isWarehouse = isWarehouse
    self.destinations = destinations
    self.life = life
  }

  func viewer(_ actor: Actor, formToken: FormToken) async throws -> Viewer {
    let now = try await current(actor)
    return Viewer(
      actor: actor, facility: now.facility, district: now.district, counts: Place.counts(now.waiting),
      connections: destinations.map { destination in
        .init(name: DestinationWords.name(destination), state: .init(of: destination, now.waiting))
      }, isWarehouse: isWarehouse, formToken: formToken)
  }

  private func current(_ actor: Actor) async throws -> Kept {
    if let found = stillGood(actor.facility, at: .now) { return found }
    let (facility, district) = try await clinic.store.read { tx in
      let facility = try Facility.find(actor.facility, in: tx)
      let regency = try Region.find(String(facility.districtCode.prefix(4)), in: tx)?.name ?? ""
      return (facility, regency.replacing("Kabupaten ", with: "Kab. "))
    }
    let fresh = Kept(
      facility: facility, district: district, waiting: try await clinic.read(CountWaiting(), by: actor),
      at: .now)
    kept.withLock { $0[actor.facility] = fresh }
    return fresh
  }

  /// `nil` for whoever is to read anew.
  private func stillGood(_ facility: FacilityID, at now: ContinuousClock.Instant) -> Kept? {
    kept.withLock { kept in
      guard let found = kept[facility] else { return nil }
      if now - found.at < life { return found }
      if let renewing = found.renewing, now - renewing < life { return found }
      kept[facility]?.renewing = now
      return nil
    }
  }
}

extension Viewer.Connection.State {
  /// Away while an outage is open, else by what waits.
  fileprivate init(of destination: String, _ waiting: CountWaiting.Result) {
    let open = waiting.open[destination] ?? 0
    self = waiting.down.contains(destination) ? .down(open) : open == 0 ? .up : .waiting(open)
  }
}

extension Place {
  /// Which number stands beside which place.
  static func counts(_ waiting: CountWaiting.Result) -> [Place: Int] {
    [
      .queue: waiting.queue, .examination: waiting.examination, .laboratory: waiting.laboratory,
      .pharmacy: waiting.pharmacy, .deliveries: waiting.attention,
      .backups: waiting.backups,
    ]
  }
}
