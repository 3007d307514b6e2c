import Synchronization

/// Draws the lot for each request, per system and repeatable from a seed. Off until a plan is set.
public final class FaultInjector: Sendable {
  private struct Draw {
    var plan: FaultPlan
    var generator: SeededGenerator
  }

  private let draws = Mutex<[String: Draw]>([:])

  /// Takes up a plan; it replaces the one of the same system.
  public func set(_ plan: FaultPlan) {
    draws.withLock { $0[plan.system] = Draw(plan: plan, generator: SeededGenerator(seed: plan.seed)) }
  }

  /// Ends the faults of one system, or of all.
  public func clear(system: String? = nil) {
    draws.withLock { draws in
      if let system { draws[system] = nil } else { draws = [:] }
    }
  }

  /// The plans in force, by system.
  public var plans: [FaultPlan] {
    draws.withLock { $0.values.map(\.plan) }.sorted { $0.system < $1.system }
  }

  /// The fault for the next request of a system. Three numbers are drawn each time, struck or not, so that
  /// the sequence does not depend on the rate.
  func draw(for system: String) -> Fault? {
    draws.withLock { draws in
      guard var draw = draws[system], !draw.plan.kinds.isEmpty else { return nil }
      defer { draws[system] = draw }
      let chance = Double.random(in: 0..<1, using: &draw.generator)
      let kind = draw.plan.kinds[Int(draw.generator.next() % UInt64(draw.plan.kinds.count))]
      let stored = Bool.random(using: &draw.generator)
      guard chance < draw.plan.rate else { return nil }
      return Fault(kind: kind, moment: kind.moment(stored: stored))
    }
  }
}

extension FaultKind {
  fileprivate func moment(stored: Bool) -> Fault.Moment {
    switch self {
    case .timeoutBefore, .tooManyRequests: .before
    case .timeoutAfter: .after
    case .serverError, .reset: stored ? .after : .before
    }
  }
}
