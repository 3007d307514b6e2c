/// How hard a courier may knock at one system.
public struct CourierSettings: Sendable {
  /// Things under way at once.
  public var concurrency: Int
  /// Attempts a second in the long run, and at once after a quiet time.
  public var rate: Double
  public var burst: Double
  public var backOff: BackOff
  public var breaker: Breaker
  /// After so many failed attempts in a row a person is asked, provided that the system answers others.
  public var attemptsBeforeAttention: Int
  /// Names the server among those of one database; the same when it starts again, and no other's.
  public var holder: String

  public init(
    concurrency: Int = 4, rate: Double = 5, burst: Double = 10, backOff: BackOff = BackOff(),
    breaker: Breaker = Breaker(), attemptsBeforeAttention: Int = 12,
    holder: String = "sehat"
  ) {
    self.concurrency = concurrency
    self.rate = rate
    self.burst = burst
    self.backOff = backOff
    self.breaker = breaker
    self.attemptsBeforeAttention = attemptsBeforeAttention
    self.holder = holder
  }
}
