public import Vocabulary

/// Stops knocking at a system that does not answer, and tries one thing from time to time.
///
/// Closed: everything goes. Open after `threshold` failures in a row: nothing goes until `pause` has passed.
/// Then one probe goes; its success closes the breaker, its failure opens it for twice as long.
public struct Breaker: Sendable, Equatable {
  public let threshold: Int
  public let pause: Duration
  public let longestPause: Duration
  private var failures = 0
  private var openUntil: Instant?
  private var openings = 0
  private var probing = false

  public init(threshold: Int = 8, pause: Duration = .seconds(5), longestPause: Duration = .seconds(30)) {
    self.threshold = threshold
    self.pause = pause
    self.longestPause = longestPause
  }

  /// How many may go now, at most `wanted`.
  public func allowance(_ wanted: Int, at now: Instant) -> Int {
    guard let openUntil else { return wanted }
    return now >= openUntil && !probing ? min(1, wanted) : 0
  }

  public var isOpen: Bool { openUntil != nil }

  public mutating func started() { if openUntil != nil { probing = true } }

  public mutating func succeeded() {
    failures = 0
    openings = 0
    openUntil = nil
    probing = false
  }

  /// What was to go did not go: the probe is still to be made.
  public mutating func spared() { probing = false }

  public mutating func failed(at now: Instant) {
    failures += 1
    // What was under way when it opened says nothing new: only a probe's failure makes the pause longer.
    guard openUntil == nil ? failures >= threshold : probing else { return }
    let milliseconds = min(
      pause.wholeMilliseconds << Int64(min(openings, 10)), longestPause.wholeMilliseconds)
    openUntil = now + .milliseconds(milliseconds)
    openings += 1
    probing = false
  }
}
