import Clinic
import Foundation
import Journal
import Sandbox
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite(
  "Where P-Care's sources do not agree (contract 11), the setting fits the other reading too", .serialized)
struct PCareDisputedTests {
  private func deliver(
    _ switches: [String: String], mapping: PCareMapping = PCareSamples.mapping,
    _ change: @Sendable @escaping (inout PCareConfiguration) -> Void = { _ in }
  ) async throws {
    try await PCareRig.run { rig in
      try rig.server.switches.set(switches)
      var configuration = rig.client.configuration
      change(&configuration)
      let client = PCareClient(configuration: configuration, transport: rig.client.transport, clock: .system)
      let record = try rig.newRecord(card: "0001234567890")
      try await rig.happened(PCareRig.wholeVisit, to: record)
      try await rig.deliver(client: client, mapping: mapping)
      let lines = try await rig.deliveries(of: record)
      #expect(lines.count == 6 && lines.allSatisfy { $0.state == "delivered" }, "\(switches): \(lines)")
    }
  }

  @Test("Visits are written to either path")
  func path() async throws {
    try await deliver(["pcare-visit-path": "v1"])
    try await deliver(["pcare-visit-path": "bare"]) { $0.kunjunganPath = "kunjungan" }
  }

  @Test("Bodies go out under either name")
  func bodyType() async throws {
    try await deliver(["pcare-body-type": "text/plain"])
    try await deliver(["pcare-body-type": "application/json"]) { $0.contentType = "application/json" }
  }

  @Test("Diagnoses go out with or without their dot")
  func dot() async throws {
    try await deliver(["pcare-diagnosis-dot": "without"])
    var dotted = PCareSamples.mapping
    dotted.diagnosisKeepsDot = true
    try await deliver(["pcare-diagnosis-dot": "with"], mapping: dotted)
  }

  @Test("The number of a visit is read from a list or from one object")
  func answer() async throws { try await deliver(["pcare-visit-answer": "object"]) }

  @Test("A healthy visit is registered under either kind of care")
  func healthyCare() async throws {
    for care in ["10", "50"] {
      try await PCareRig.run { rig in
        try rig.server.switches.set(["pcare-healthy-care": care])
        var mapping = PCareSamples.mapping
        mapping.careOfHealthyVisit = care
        let record = try rig.newRecord(card: "0001234567890") { record in
          record.room.bpjsPoli = "021"
          record.room.sickVisits = false
        }
        try await rig.happened([FactKind.encounterArrived], to: record)
        try await rig.deliver(mapping: mapping)
        #expect(try await rig.deliveries(of: record).map(\.state) == ["delivered"])
      }
    }
  }

  @Test(
    "A registration that is there already is adopted, under whatever code it is refused",
    arguments: ["401", "412", "428"])
  func duplicate(code: String) async throws {
    try await PCareRig.run { rig in
      try rig.server.switches.set(["pcare-duplicate-code": code])
      let record = try rig.newRecord(card: "0001234567890")
      let number = try await rig.client.add(PCareMapper().pendaftaran(of: record))
      try await rig.happened([FactKind.encounterArrived], to: record)
      try await rig.deliver()
      #expect(try await rig.deliveries(of: record).map(\.remoteID) == [number])
    }
  }

  @Test("A refusal is read in its words, whether its details are encrypted or not")
  func sealedRefusal() async throws {
    try await PCareRig.run { rig in
      try rig.server.switches.set(["pcare-sealed-refusals": "on"])
      let record = try rig.newRecord(card: "0009910000001")
      try await rig.happened([FactKind.encounterArrived], to: record)
      try await rig.deliver()
      let problem = try await rig.deliveries(of: record).first?.problem
      #expect(problem?.contains("Status peserta tidak aktif") == true)
    }
  }

  @Test("A wrong log-in blocks under either code; an unknown participant is no error under either")
  func accessAndPeople() async throws {
    try await PCareRig.run { rig in
      try rig.server.switches.set(["pcare-login-refusal": "424", "pcare-unknown-participant": "412"])
      var configuration = rig.client.configuration
      configuration.login = PCareLogin(user: "x", password: "y")
      let client = PCareClient(configuration: configuration, transport: rig.client.transport, clock: .system)
      do throws(BPJSError) {
        _ = try await client.peserta(noKartu: "0001234567890")
        Issue.record("let in")
      } catch {
        #expect(error.disposition(of: .read) == .blocked)
      }
      let eligibility = Eligibility.pcare(rig.client)
      if case .participant = await eligibility.byCard(JKNNumber(stored: "0000000000000")) {
        Issue.record("nobody has this card")
      }
    }
  }

  @Test("i-Care is asked with the log-in, so it may want it")
  func icare() async throws {
    try await PCareRig.run { rig in
      try rig.server.switches.set(["icare-login": "on"])
      var configuration = rig.client.configuration
      configuration.baseURL = configuration.baseURL.replacing("pcare-rest", with: "wsihs")
      let client = ICareClient(configuration: configuration, transport: rig.client.transport, clock: .system)
      #expect(try await client.validate(noKartu: "0001234567890").contains("/wsihs/view"))
    }
  }

  @Test("Antrean Online may call every success 1, or 200", arguments: ["1", "200"])
  func antrean(code: String) async throws {
    try await AntreanRig.run { rig in
      try rig.server.switches.set(["antrean-success": code])
      _ = try await rig.walkIn()
      try await rig.deliver()
      #expect(try await rig.lines() == ["Nomor antrean: delivered"])
    }
  }
}
