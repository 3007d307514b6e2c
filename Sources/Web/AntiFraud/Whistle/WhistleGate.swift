import Synchronization

/// How much may be sent to the anonymous pages in a while, by everybody together: who sends is not looked at, so it cannot
/// be kept either. It protects the team from a flood; a code cannot be guessed at this pace or any other.
final class WhistleGate: Sendable {
  private let level: Mutex<TokenBucket>

  /// - Parameters:
  ///   - most: so many at once.
  ///   - refill: after this long there is one more.
  init(most: Int, refill: Duration, at now: ContinuousClock.Instant = .now) {
    level = Mutex(TokenBucket(.init(most: most, refill: refill), at: now))
  }

  /// Whether one more may pass.
  func admits(at now: ContinuousClock.Instant = .now) -> Bool {
    level.withLock { $0.take(at: now) } == nil
  }
}
