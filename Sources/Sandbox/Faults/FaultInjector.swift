import Synchronization

/// Draws the lot for each request, per system and repeatable from a seed. Off until a plan is set.
public final class FaultInjector: Sendable {
  private struct Draw {
    var plan: FaultPlan
    var generator: SeededGenerator
    var struck = 0
    var isSpent: Bool { plan.times.map { struck >= $0 } ?? false }
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

  /// The fault for the next request of a system. Three numbers are drawn for each request that the plan
  /// concerns, struck or not, so that the sequence does not depend on the rate.
  func draw(for system: String, method: String = "", path: [String] = []) -> Fault? {
    draws.withLock { draws in
      guard var draw = draws[system], !draw.plan.kinds.isEmpty,
        draw.plan.concerns(method: method, path: path)
      else { return nil }
      defer { draws[system] = draw.isSpent ? nil : draw }
      let chance = Double.random(in: 0..<1, using: &draw.generator)
      let kind = draw.plan.kinds[Int(draw.generator.next() % UInt64(draw.plan.kinds.count))]
      let drawn: Fault.Moment = Bool.random(using: &draw.generator) ? .after : .before
      guard chance < draw.plan.rate else { return nil }
      draw.struck += 1
      return Fault(kind: kind, moment: kind.moment ?? draw.plan.moment ?? drawn, hold: draw.plan.hold)
    }
  }
}
