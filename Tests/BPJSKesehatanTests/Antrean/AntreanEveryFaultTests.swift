import Clinic
import Foundation
import Journal
import Sandbox
import Testing

@testable import BPJSKesehatan

@Suite("Antrean Online under every fault the sandbox plays", .serialized)
struct AntreanEveryFaultTests {
  static let kinds = FaultKind.allCases.filter { $0.isPlayed(by: "antrean") }

  @Test("Each number is told once, and so is its call", arguments: kinds)
  func once(kind: FaultKind) async throws {
    try await AntreanRig.run { rig in
      rig.server.faults.set(
        FaultPlan(system: "antrean", rate: 0.5, kinds: [kind], seed: 3, times: 12, hold: .milliseconds(5)))
      for serial in 9001...9003 {
        let visit = try await rig.walkIn(serial)
        try await rig.clinic.run(MoveTicket(visit.ticket.id, .call), by: rig.desk)
      }
      for _ in 0..<60 {
        try await rig.deliver(rounds: 2)
        if try await rig.lines().allSatisfy({ $0.hasSuffix("delivered") }) { break }
        try await rig.hurry()
      }
      #expect(
        try await rig.lines().sorted()
          == Array(repeating: "Nomor antrean: delivered", count: 3)
          + Array(repeating: "Panggilan: delivered", count: 3))
      #expect(rig.received.count { $0 == "add stored" } == 3)
    }
  }
}
