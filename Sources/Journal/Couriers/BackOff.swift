import Vocabulary

/// How long to wait before the next attempt: doubling from a second to five minutes, ± 20 % so that many
/// deliveries that failed together do not come back together.
public struct BackOff: Sendable {
  public var first: Duration = .seconds(1)
  public var longest: Duration = .seconds(300)

  public init(first: Duration = .seconds(1), longest: Duration = .seconds(300)) {
    self.first = first
    self.longest = longest
  }

  /// - Parameter attempts: how many attempts have failed, at least 1.
  public func delay(
    after attempts: Int, using generator: inout some RandomNumberGenerator
  ) -> Duration {
    let doubled = first.wholeMilliseconds << Int64(min(max(attempts, 1) - 1, 20))
    let capped = min(doubled, longest.wholeMilliseconds)
    let percent = Int64.random(in: 80...120, using: &generator)
    return .milliseconds(capped * percent / 100)
  }
}
