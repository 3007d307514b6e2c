public import Logging
public import ServiceLifecycle
public import Store
public import Vocabulary

/// Compares days with every connected system: on demand, and each night the day before (CTG-04).
public struct ReconciliationRunner: Service {
  /// Which days are due now: yesterday of each facility once its night has come, and those that were asked for.
  public typealias DueDays = @Sendable (Instant) async throws -> [ComparedDay]

  private let store: Store
  private let reconcilers: [any Reconciler]
  private let dueDays: DueDays
  private let clock: WallClock
  private let logger: Logger

  public init(
    store: Store, reconcilers: [any Reconciler], clock: WallClock, logger: Logger,
    dueDays: @escaping DueDays
  ) {
    self.store = store
    self.reconcilers = reconcilers
    self.dueDays = dueDays
    self.clock = clock
    self.logger = logger
  }

  public var destinations: [String] { reconcilers.map(\.destination) }

  /// Compares one day with one system, or with all, and keeps the results.
  public func run(_ day: ComparedDay, with destination: String? = nil) async throws {
    for reconciler in reconcilers where destination == nil || reconciler.destination == destination {
      try await compare(day, reconciler)
    }
  }

  /// Looks every ten minutes, and when somebody asks, whether a comparison is due; several servers share them.
  public func run() async throws {
    let words = store.listen(to: ReconciliationDesk.topic)
    let (wakes, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { for await _ in words { continuation.yield() } }
        group.addTask {
          repeat { continuation.yield() } while (try? await Task.sleep(for: .seconds(600))) != nil
        }
        group.addTask { for await _ in wakes { await runSafely() } }
        await group.waitForAll()
      }
    }
  }

  private func runSafely() async {
    do { try await runDue() } catch {
      logger.error("reconciliation failed", metadata: ["error": "\(type(of: error))"])
    }
  }

  /// Compares what is due and nobody has begun.
  public func runDue() async throws {
    let now = clock.now()
    for day in try await dueDays(now) {
      for reconciler in reconcilers {
        let mine = try await store.write { tx in
          try ReconciliationDesk.begin(day, with: reconciler.destination, at: now, in: tx)
        }
        if mine { try await compare(day, reconciler) }
      }
    }
  }

  private func compare(_ day: ComparedDay, _ reconciler: any Reconciler) async throws {
    let destination = reconciler.destination
    do {
      let found = try await reconciler.compare(day)
      let now = clock.now()
      try await store.write { tx in
        _ = try ReconciliationDesk.keep(found, of: day, with: destination, at: now, in: tx)
      }
    } catch {
      logger.warning(
        "day not compared", metadata: ["destination": "\(destination)", "error": "\(type(of: error))"])
      let now = clock.now()
      try await store.write { tx in
        try ReconciliationDesk.keep(
          problem: "Belum dapat dibandingkan: sistem tujuan tidak menjawab.", of: day, with: destination,
          at: now, in: tx)
      }
    }
  }
}
