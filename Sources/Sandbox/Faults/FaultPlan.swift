/// What share of a system's requests goes wrong, and how.
public struct FaultPlan: Sendable, Hashable {
  public var system: String
  /// Share of requests, 0…1.
  public var rate: Double
  public var kinds: [FaultKind]
  /// The same seed strikes the same requests of a sequence in the same way.
  public var seed: UInt64
  /// Before or after the platform has acted, for kinds that may strike at either moment; `nil` draws it.
  public var moment: Fault.Moment?
  /// How often it strikes before it ends by itself; `nil` goes on.
  public var times: Int?
  /// Strikes requests of this method only.
  public var method: String?
  /// Strikes requests only whose path below the system's prefix begins so, e.g. `fhir-r4/v1/Encounter`.
  public var path: String?
  /// How long `slow` and the timeouts hold a request; `nil` takes the sandbox's own.
  public var hold: Duration?

  public init(
    system: String, rate: Double, kinds: [FaultKind] = FaultKind.common, seed: UInt64 = 1,
    moment: Fault.Moment? = nil, times: Int? = nil, method: String? = nil, path: String? = nil,
    hold: Duration? = nil
  ) {
    self.system = system
    self.rate = rate
    self.kinds = kinds
    self.seed = seed
    self.moment = moment
    self.times = times
    self.method = method
    self.path = path
    self.hold = hold
  }

  /// Whether a request is one of those that may be struck.
  func concerns(method: String, path: [String]) -> Bool {
    guard self.method.map({ $0 == method }) ?? true else { return false }
    let wanted = (self.path ?? "").split(separator: "/")
    return path.count >= wanted.count && zip(wanted, path).allSatisfy { $0 == $1 }
  }
}

/// One fault that strikes one request.
public struct Fault: Sendable, Hashable {
  /// Before or after the platform has acted.
  public enum Moment: String, Sendable { case before, after }

  var kind: FaultKind
  var moment: Moment
  /// How long the request is held, when it is.
  var hold: Duration?
}
