import Journal
import Synchronization

/// Another system whose answers the test writes beforehand; what it has received it keeps in order.
final class ScriptedDestination: Destination {
  let name = "there"
  private let script: @Sendable (Delivery, Int) -> DeliveryOutcome
  private let calls = Mutex<[(key: String, looked: Bool)]>([])

  /// `script` is given the delivery and how often this key was called before.
  init(_ script: @escaping @Sendable (Delivery, Int) -> DeliveryOutcome) { self.script = script }

  func send(_ delivery: Delivery) async -> DeliveryOutcome {
    let before = calls.withLock { calls in
      calls.append((delivery.key, delivery.outcomeUnknown))
      return calls.count { $0.key == delivery.key } - 1
    }
    return script(delivery, before)
  }

  var keys: [String] { calls.withLock { $0.map(\.key) } }
  var looked: [Bool] { calls.withLock { $0.map(\.looked) } }
}
