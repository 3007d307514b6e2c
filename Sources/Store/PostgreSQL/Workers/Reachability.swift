import Synchronization

/// What the workers of one pool know of their server. While it is away each would find out for itself, and let those
/// who wait for a page wait as long as the one before.
final class Reachability: Sendable {
  private let away = Mutex<ContinuousClock.Instant?>(nil)

  /// Since when nobody could connect; `nil` when somebody was answered since.
  var awaySince: ContinuousClock.Instant? { away.withLock { $0 } }

  func answered() { away.withLock { $0 = nil } }

  func failed() { away.withLock { if $0 == nil { $0 = .now } } }
}
