public import Vocabulary

/// A bucket of tokens: `rate` a second flow in, at most `burst` lie in it, each attempt takes one.
public struct Limiter: Sendable {
  public let rate: Double
  public let burst: Double
  private var tokens: Double
  private var filledAt: Instant

  /// - Parameters:
  ///   - rate: attempts a second in the long run.
  ///   - burst: attempts at once after a quiet time.
  public init(rate: Double, burst: Double, at now: Instant) {
    self.rate = rate
    self.burst = burst
    tokens = burst
    filledAt = now
  }

  /// How many may go now, at most `wanted`; they are taken.
  public mutating func take(upTo wanted: Int, at now: Instant) -> Int {
    let passed = Double(max(0, (now - filledAt).wholeMilliseconds)) / 1000
    tokens = min(burst, tokens + passed * rate)
    filledAt = now
    let taken = min(Double(wanted), tokens.rounded(.down))
    tokens -= taken
    return Int(taken)
  }

  /// Gives back what was not needed.
  public mutating func giveBack(_ count: Int) { tokens = min(burst, tokens + Double(count)) }
}
