import Clinic
import Journal
import Logging

@testable import Web

/// Another system that answers as the test says; `nil`: it cannot be asked.
struct ScriptedReconciler: Reconciler {
  let destination: String
  let answer: Comparison?

  struct Away: Error {}

  func compare(_ day: ComparedDay) async throws -> Comparison {
    guard let answer else { throw Away() }
    return answer
  }
}

extension ReconciliationRunner {
  static func scripted(_ reconcilers: [ScriptedReconciler], _ clinic: Clinic) -> ReconciliationRunner {
    ReconciliationRunner(
      store: clinic.store, reconcilers: reconcilers, clock: clinic.clock,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) { [clinic] now in
      try await clinic.store.read { try NightsDue.days(at: now, in: $0) }
    }
  }
}
