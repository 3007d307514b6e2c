import Logging
import ServiceLifecycle
import Store
import Vocabulary
import Web

/// At the start the database may come up after us: as long as it takes, with a page for those who come meanwhile.
struct DatabaseWait {
  let clock: WallClock
  let logger: Logger
  /// Where the page stands; nil for a command, which waits a minute and then says why it gave up.
  let room: WebServer.Settings?

  /// Brings the schema up to date.
  /// - Returns: since when the database was away; nil when it was there.
  /// - Throws: `StoreError`; `CancellationError` when the program was told to stop meanwhile.
  func migrate(_ store: Store, _ migrations: [Migration]) async throws -> Instant? {
    let since = clock.now()
    do {
      try await store.migrate(migrations, at: since.milliseconds)
      return nil
    } catch StoreError.unavailable(let detail) {
      Terminal.complain(["Menunggu basis data: \(detail)"])
    }
    if let room {
      try await open(room) { try await attempts(store, migrations) }
    } else {
      try await attempts(store, migrations)
    }
    Terminal.complain(["Basis data sudah menjawab."])
    return since
  }

  private func attempts(_ store: Store, _ migrations: [Migration]) async throws {
    let begun = ContinuousClock.now
    var said = begun
    while true {
      try await Task.sleep(for: .seconds(1))
      do {
        return try await store.migrate(migrations, at: clock.now().milliseconds)
      } catch StoreError.unavailable(let detail) {
        let now = ContinuousClock.now
        if room == nil, now - begun > .seconds(60) { throw StoreError.unavailable(detail: detail) }
        guard now - said > .seconds(60) else { continue }
        said = now
        Terminal.complain(["Masih menunggu basis data: \(detail)"])
      }
    }
  }

  /// The waiting room stands while `work` is done, and is closed before the site takes its address.
  private func open(_ room: WebServer.Settings, while work: @escaping @Sendable () async throws -> Void)
    async throws
  {
    let waiting = WaitingRoom(room, lacking: "basis data").application(logger: logger)
    let group = ServiceGroup(
      configuration: .init(
        services: [waiting], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    let isDone = try await withThrowingTaskGroup(of: Bool.self) { tasks in
      tasks.addTask {
        try await group.run()
        return false
      }
      tasks.addTask {
        try await work()
        return true
      }
      defer { tasks.cancelAll() }
      let first = try await tasks.next() ?? false
      if first {
        await group.triggerGracefulShutdown()
        _ = try await tasks.next()
      }
      return first
    }
    guard isDone else { throw CancellationError() }
  }
}
