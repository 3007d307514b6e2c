import Synchronization

/// How often a closure has run.
final class RunCount: Sendable {
  private let runs = Mutex(0)

  var count: Int { runs.withLock { $0 } }

  /// This run's number, from 1.
  func add() -> Int {
    runs.withLock { runs in
      runs += 1
      return runs
    }
  }
}
