/// How much may still pass: a number of tokens that fills up again with time. Pure; the moment is passed in.
struct TokenBucket: Sendable, Hashable {
  /// How many may pass at once, and after how long there is one more.
  struct Measure: Sendable, Hashable {
    let most: Int
    let refill: Duration

    /// Pages that anybody may look at: somebody checks a paper now and then; a waiting room shares one address.
    static let publicPages = Measure(most: 60, refill: .seconds(1))
    /// Sign-ins that failed: a whole Puskesmas shares one address, and its staff mistypes.
    static let failures = Measure(most: 30, refill: .seconds(6))
  }

  let measure: Measure
  private(set) var left: Int
  private var at: ContinuousClock.Instant

  init(_ measure: Measure, at now: ContinuousClock.Instant) {
    self.measure = measure
    left = measure.most
    at = now
  }

  /// Takes a token.
  ///
  /// - Returns: `nil` when there was one; otherwise how long until there is.
  mutating func take(at now: ContinuousClock.Instant) -> Duration? {
    let steps = max(0, Int((now - at) / measure.refill))
    if steps > 0 {
      left = min(measure.most, left + min(steps, measure.most))
      at = left == measure.most ? now : at + measure.refill * steps
    }
    guard left > 0 else { return at + measure.refill - now }
    left -= 1
    return nil
  }

  /// Puts back what was taken for nothing.
  mutating func giveBack() { left = min(measure.most, left + 1) }
}
