/// How an exchange can go wrong.
public enum FaultKind: String, Sendable, CaseIterable {
  /// No answer in time, nothing stored.
  case timeoutBefore = "timeout-before"
  /// Stored, but no answer in time.
  case timeoutAfter = "timeout-after"
  /// HTTP 500, by lot before or after storing.
  case serverError = "500"
  /// HTTP 429 with `Retry-After`, nothing stored.
  case tooManyRequests = "429"
  /// The connection is closed without an answer, by lot before or after storing.
  case reset
}

/// What share of a system's requests goes wrong, and how.
public struct FaultPlan: Sendable, Hashable {
  public var system: String
  /// Share of requests, 0…1.
  public var rate: Double
  public var kinds: [FaultKind]
  /// The same seed strikes the same requests of a sequence in the same way.
  public var seed: UInt64

  public init(system: String, rate: Double, kinds: [FaultKind] = FaultKind.allCases, seed: UInt64 = 1) {
    self.system = system
    self.rate = rate
    self.kinds = kinds
    self.seed = seed
  }
}

/// One fault that strikes one request.
struct Fault: Sendable, Hashable {
  enum Moment: Sendable { case before, after }

  var kind: FaultKind
  /// Before or after the platform has acted.
  var moment: Moment
}
