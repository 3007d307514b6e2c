public import Vocabulary

/// What capitation is counted from.
public struct CapitationCase: Sendable {
  public let headcount: Headcount
  /// Doctors and dentists that count: valid SIP on the day, integrity pact approved (Lampiran II I.A.1.d).
  public let doctors: Int64
  public let dentists: Int64
  public let performance: Performance
  /// What tells whether performance is paid by here; `nil` when that is known otherwise.
  public let standing: KBKStanding?

  public enum Performance: Sendable {
    /// KBK does not apply here: the tariff is paid in full.
    case none
    /// Percent, 0 … 100, known from elsewhere.
    case percent(Fraction)
    case ratios(KBKRatios)
  }

  public init(
    headcount: Headcount, doctors: Int64, dentists: Int64, performance: Performance = .none,
    standing: KBKStanding? = nil
  ) {
    self.headcount = headcount
    self.doctors = doctors
    self.dentists = dentists
    self.performance = performance
    self.standing = standing
  }
}
