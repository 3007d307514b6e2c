public import Store
import Synchronization
public import Vocabulary

/// Opens the credentials of a facility at the moment they are used. What was changed holds within a second, without a
/// restart: the key file and the tables are read anew, whatever this server or another wrote there.
public final class CredentialVault: Sendable {
  /// How long an answer is good for.
  static let freshness: Duration = .seconds(1)

  private struct Shelf: Hashable {
    let facility: FacilityID
    let system: OutsideSystem
  }

  private struct Answer {
    let result: Result<OpenCredentials?, CredentialRefusal>
    let at: Instant
  }

  private let store: Store
  private let keyFile: String?
  private let clock: WallClock
  public let uses: CredentialUses
  private let answers = Mutex<[Shelf: Answer]>([:])

  /// - Parameter keyFile: where the key lies; nil while no setting names it.
  public init(_ store: Store, keyFile: String?, clock: WallClock, uses: CredentialUses) {
    self.store = store
    self.keyFile = keyFile
    self.clock = clock
    self.uses = uses
  }

  /// The keys as the file has them now.
  public func keys() throws(CredentialRefusal) -> CredentialKeys {
    guard let keyFile else { throw .keyNotSet }
    return try CredentialKeys(file: keyFile)
  }

  /// The credentials in force; nil when none were ever stored for this facility and system.
  ///
  /// - Throws: why they may not or cannot be used. That is counted as a use that was withheld.
  public func credentials(
    for system: OutsideSystem, at facility: FacilityID
  ) async throws(CredentialRefusal) -> OpenCredentials? {
    let now = clock.now()
    let shelf = Shelf(facility: facility, system: system)
    let known = answers.withLock { $0[shelf] }
    let result: Result<OpenCredentials?, CredentialRefusal>
    if let known, now >= known.at, now - known.at < Self.freshness {
      result = known.result
    } else {
      result = await read(shelf, at: now)
      answers.withLock { $0[shelf] = Answer(result: result, at: now) }
    }
    do throws(CredentialRefusal) {
      return try result.get()
    } catch {
      uses.note(.withheld, of: system, version: 0, at: facility, detail: error.sentence)
      throw error
    }
  }

  /// Forgets what was read, so that the next use sees what this server has just changed.
  public func forget() { answers.withLock { $0 = [:] } }

  private func read(
    _ shelf: Shelf, at now: Instant
  ) async -> Result<OpenCredentials?, CredentialRefusal> {
    do {
      let found = try await store.read { tx in
        try StoredCredentials.read(shelf.system, of: shelf.facility, at: now, in: tx)
      }
      guard let found else { return .success(nil) }
      let keys = try keys()
      var values: [CredentialField: String] = [:]
      for value in found.values { values[value.place.field] = try value.open(with: keys) }
      return .success(OpenCredentials(shelf.system, version: found.version, values))
    } catch let refusal as CredentialRefusal {
      return .failure(refusal)
    } catch {
      return .failure(.unreadable)
    }
  }
}

/// What is stored and may be used now, still locked.
private struct StoredCredentials {
  let version: Int
  let values: [SealedValue]

  /// Nil when none were ever stored.
  static func read(
    _ system: OutsideSystem, of facility: FacilityID, at now: Instant, in tx: ReadTransaction
  ) throws -> StoredCredentials? {
    guard let current = try Credential.current(system, of: facility, in: tx) else {
      // Withdrawn is not the same as never set: the settings file is no way around it.
      guard try Credential.nextVersion(of: system, at: facility, in: tx) == 1 else {
        throw CredentialRefusal.notSet(system)
      }
      return nil
    }
    if system.needsPact {
      let day = try Facility.find(facility, in: tx).zone.date(of: now)
      try CredentialStanding.read(of: current, on: day, in: tx).refusal.map { throw $0 }
    }
    return StoredCredentials(
      version: current.version, values: try SealedValue.all(of: current.id, in: tx))
  }
}
