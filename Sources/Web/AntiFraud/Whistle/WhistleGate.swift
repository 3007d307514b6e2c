import Synchronization

/// How much may be sent to the anonymous pages in a while, by everybody together: who sends is not looked at, so it cannot
/// be kept either. It protects the team from a flood; a code cannot be guessed at this pace or any other.
final class WhistleGate: Sendable {
  private struct Level {
    var left: Int
    var at: ContinuousClock.Instant
  }

  private let most: Int
  private let refill: Duration
  private let level: Mutex<Level>

  /// - Parameters:
  ///   - most: so many at once.
  ///   - refill: after this long there is one more.
  init(most: Int, refill: Duration, at now: ContinuousClock.Instant = .now) {
    self.most = most
    self.refill = refill
    level = Mutex(Level(left: most, at: now))
  }

  /// Whether one more may pass.
  func admits(at now: ContinuousClock.Instant = .now) -> Bool {
    level.withLock { level in
      let steps = max(0, Int((now - level.at) / refill))
      if steps > 0 {
        level.left = min(most, level.left + steps)
        level.at = level.left == most ? now : level.at + refill * steps
      }
      guard level.left > 0 else { return false }
      level.left -= 1
      return true
    }
  }
}
