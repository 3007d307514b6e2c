import Store
import Vocabulary

/// At the start the database may come up after us: a minute of patience, said once, then the reason and the end.
struct DatabaseWait {
  let clock: WallClock
  var patience: Duration = .seconds(60)

  func migrate(_ store: Store, _ migrations: [Migration]) async throws {
    let begun = ContinuousClock.now
    var isSaid = false
    while true {
      do {
        return try await store.migrate(migrations, at: clock.now().milliseconds)
      } catch StoreError.unavailable(let detail) {
        guard ContinuousClock.now - begun < patience else { throw StoreError.unavailable(detail: detail) }
        if !isSaid { Terminal.complain(["Menunggu basis data: \(detail)"]) }
        isSaid = true
        try await Task.sleep(for: .seconds(1))
      }
    }
  }
}
