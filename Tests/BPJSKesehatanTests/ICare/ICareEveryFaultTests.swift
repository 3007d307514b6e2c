import Clinic
import Foundation
import Journal
import Sandbox
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("i-Care under every fault the sandbox plays", .serialized)
struct ICareEveryFaultTests {
  static let kinds = FaultKind.allCases.filter { $0.isPlayed(by: "icare") }

  @Test("The doctor gets an address or a sentence, and what could not be read is kept", arguments: kinds)
  func sentence(kind: FaultKind) async throws {
    try await PCareRig.run { rig in
      var configuration = rig.client.configuration
      configuration.baseURL = configuration.baseURL.replacing("pcare-rest", with: "wsihs")
      let history = CareHistory.icare(
        ICareClient(configuration: configuration, transport: rig.client.transport, clock: .system))
      let card = JKNNumber(stored: "0001234567890")
      rig.server.faults.set(
        FaultPlan(system: "icare", rate: 1, kinds: [kind], moment: .after, times: 1, hold: .milliseconds(5)))
      let clinic = Clinic(store: rig.store, clock: .system)
      let first = await clinic.asking("icare", by: rig.demo.actor(.dokter)) { await history.open(card) }
      if case .unavailable(let reason) = first { #expect(!reason.isEmpty && !reason.contains(card.text)) }
      guard case .address = await history.open(card) else {
        Issue.record("no address once the fault has passed")
        return
      }
      let kept = try await rig.store.read {
        try AnswerDesk.answers(to: rig.demo.facility.id, limit: 10, in: $0)
      }
      let unreadable: Set<FaultKind> = [
        .serverError, .unavailable, .gatewayTimeout, .tooManyRequests, .forbidden, .html, .malformed,
        .cutCipher,
        .wrongTimestamp, .notCipher,
      ]
      #expect(kept.map(\.destination) == (unreadable.contains(kind) ? ["icare"] : []))
    }
  }
}
