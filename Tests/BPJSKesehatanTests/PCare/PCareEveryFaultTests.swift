import Clinic
import Foundation
import Journal
import Sandbox
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("P-Care under every fault the sandbox plays", .serialized)
struct PCareEveryFaultTests {
  static let kinds = FaultKind.allCases.filter { $0.isPlayed(by: "bpjs") }

  @Test("Each thing arrives once, whatever befalls the answers", arguments: kinds)
  func once(kind: FaultKind) async throws {
    try await PCareRig.run { rig in
      rig.server.faults.set(
        FaultPlan(system: "bpjs", rate: 0.4, kinds: [kind], seed: 11, times: 30, hold: .milliseconds(5)))
      var records: [EncounterRecord] = []
      for index in 0..<2 {
        let record = try rig.newRecord(card: "000123456789\(index)")
        try await rig.happened(PCareRig.wholeVisit, to: record)
        records.append(record)
      }
      try await rig.deliver(hurrying: true)
      for record in records {
        let lines = try await rig.deliveries(of: record)
        #expect(lines.count == 6 && lines.allSatisfy { $0.state == "delivered" }, "\(lines)")
      }
      #expect(rig.stored.values.reduce(0, +) == 12)
      // The same drug twice in a visit is two entries; everything else is there once.
      #expect(rig.stored.allSatisfy { $0.value == ($0.key.contains("13010000001") ? 2 : 1) })
    }
  }

  @Test(
    "An answer that cannot be read is kept for the desk with its reason",
    arguments: [FaultKind.malformed, .cutCipher, .wrongTimestamp, .notCipher, .html, .empty])
  func kept(kind: FaultKind) async throws {
    try await PCareRig.run { rig in
      rig.server.faults.set(
        FaultPlan(system: "bpjs", rate: 1, kinds: [kind], moment: .after, times: 1, method: "POST"))
      let record = try rig.newRecord(card: "0001234567890")
      try await rig.happened([FactKind.encounterArrived], to: record)
      try await rig.deliver(hurrying: true)
      #expect(try await rig.deliveries(of: record).map(\.state) == ["delivered"])
      let answers = try await rig.store.read {
        try AnswerDesk.answers(to: record.facility.id, limit: 10, in: $0)
      }
      // An empty 204 is read as what it says.
      #expect(answers.map(\.call) == (kind == .empty ? [] : ["POST pendaftaran"]))
      #expect(answers.allSatisfy { !$0.reason.isEmpty && $0.delivery != nil })
    }
  }
}
