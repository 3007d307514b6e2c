public import Store
import Synchronization
public import Vocabulary

/// Counts every use of a credential by the hour, and writes the counts down every few seconds: thousands of calls an
/// hour are one row of the security log (SEC-11).
public final class CredentialUses: Sendable {
  /// What came of it.
  public enum Outcome: String, Sendable, Hashable, SQLBindable, SQLReadable {
    /// It was shown to the other system.
    case used
    /// The other system did not accept it, or somebody showed us a wrong one.
    case refused
    /// We did not let it be used.
    case withheld
  }

  struct Key: Hashable, Sendable {
    let facility: FacilityID
    let system: OutsideSystem
    let version: Int
    /// Begin of the hour, in milliseconds.
    let hour: Int64
    let outcome: Outcome
  }

  struct Count: Sendable {
    var uses = 0
    var lastAt: Instant
    var detail: String
  }

  private let store: Store
  private let clock: WallClock
  private let pending = Mutex<[Key: Count]>([:])

  public init(store: Store, clock: WallClock) {
    self.store = store
    self.clock = clock
  }

  /// - Parameters:
  ///   - version: of the credentials; 0 for those of the settings file, and where none is stored.
  ///   - detail: a sentence without any value.
  public func note(
    _ outcome: Outcome, of system: OutsideSystem, version: Int, at facility: FacilityID, detail: String = ""
  ) {
    let now = clock.now()
    let key = Key(
      facility: facility, system: system, version: version,
      hour: now.milliseconds - now.milliseconds % 3_600_000, outcome: outcome)
    pending.withLock { counts in
      var count = counts[key] ?? Count(lastAt: now, detail: detail)
      count.uses += 1
      count.lastAt = max(count.lastAt, now)
      if !detail.isEmpty { count.detail = detail }
      counts[key] = count
    }
  }

  /// Writes down what was counted since the last time. What cannot be written is kept for the next.
  public func flush() async throws {
    let counts = pending.withLock { counts in
      defer { counts = [:] }
      return counts
    }
    guard !counts.isEmpty else { return }
    do {
      try await store.write { tx in
        for (key, count) in counts { try Self.write(key, count, tx) }
      }
    } catch {
      pending.withLock { newer in
        for (key, count) in counts {
          newer[key, default: Count(lastAt: count.lastAt, detail: count.detail)].uses += count.uses
        }
      }
      throw error
    }
  }

  private static func write(_ key: Key, _ count: Count, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO credential_use (facility, system, version, hour, outcome, uses, last_at, detail)
      VALUES (\(key.facility), \(key.system), \(key.version), \(key.hour), \(key.outcome), \(count.uses),
        \(count.lastAt), \(count.detail))
      ON CONFLICT (facility, system, version, hour, outcome) DO UPDATE SET
        uses = credential_use.uses + excluded.uses, last_at = excluded.last_at, detail = excluded.detail
      """)
  }
}
