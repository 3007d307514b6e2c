public import Logging
public import ServiceLifecycle
public import Store
public import Vocabulary

/// Looks whether our own database answers. A time in which it did not is written into the register of outages as soon
/// as it answers again; several servers write it once.
public actor DatabaseWatch: Service {
  /// What the register calls the database.
  public static let destination = "database"

  private let store: Store
  private let clock: WallClock
  private let logger: Logger
  private var away: (since: Instant, noticed: Instant)?

  /// - Parameter since: since when it was away before the program could begin; nil when it was there.
  public init(store: Store, clock: WallClock, logger: Logger, awaySince since: Instant? = nil) {
    self.store = store
    self.clock = clock
    self.logger = logger
    away = since.map { ($0, $0) }
  }

  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await self.look()
        try? await Task.sleep(for: .seconds(5))
      }
    }
  }

  /// Asks once.
  public func look() async {
    let now = clock.now()
    do {
      if let away {
        try await note(away.since, away.noticed)
        self.away = nil
        logger.notice("the database answers again")
      } else {
        _ = try await store.read { try $0.rows("SELECT 1 AS one") }
      }
    } catch StoreError.unavailable(let detail) {
      guard away == nil else { return }
      away = (now, clock.now())
      logger.error("the database is away", metadata: ["detail": "\(detail)"])
    } catch {
      // Busy or full: it is there.
    }
  }

  /// Servers that lost it together saw overlapping times.
  private func note(_ since: Instant, _ noticed: Instant) async throws {
    let now = max(clock.now(), noticed)
    try await store.write { tx in
      try tx.execute(
        """
        INSERT INTO outage (id, destination, began_at, noticed_at, ended_at, cause)
        SELECT \(OutageID(at: now)), \(Self.destination), \(since), \(noticed), \(now),
          'Basis data tidak dapat dihubungi.'
        WHERE NOT EXISTS (
          SELECT 1 FROM outage WHERE destination = \(Self.destination) AND began_at <= \(now) AND ended_at >= \(since))
        """)
      tx.announce(Outage.topic)
    }
  }
}
