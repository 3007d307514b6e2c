import Journal
import Synchronization

/// Another system that answers nobody until it has been asked for one certain key.
final class PatientDestination: Destination {
  let name = "there"
  private let opener: String
  private let calls = Mutex<[String]>([])

  init(opensAt key: String) { opener = key }

  var keys: [String] { calls.withLock { $0 } }

  func send(_ delivery: Delivery) async -> DeliveryOutcome {
    calls.withLock { $0.append(delivery.key) }
    while !keys.contains(opener) { await Task.yield() }
    return .delivered(remoteID: delivery.key)
  }
}
