import Foundation
import Testing

@testable import Sandbox

@Suite("SATUSEHAT consent (contract 6.9, 5.6, 14.8)")
struct ConsentTests {
  private static let path = "/satusehat/consent/v1/Consent"
  private static let condition = SandboxFixture.fhir + "/Condition/\(SeedVisit.condition)"

  private func give(_ action: String, _ sandbox: SandboxFixture) async throws -> SandboxFixture.Answer {
    try await sandbox.send(
      .post, Self.path,
      ["patient_id": .string(SeedVisit.patient), "action": .string(action), "agent": "Petugas Loket"])
  }

  @Test("Both methods answer a FHIR Consent; without a word from the patient it is OPTOUT")
  func shape() async throws {
    try await withSandbox { sandbox in
      let asked = try await sandbox.send(.get, Self.path + "?patient_id=\(SeedVisit.patient)")
      #expect(asked.status == .ok)
      #expect(asked.json["policyRule"]?["coding"]?[0]?["code"]?.string == "OPTOUT")
      let given = try await give("OPTIN", sandbox)
      #expect(given.status == .ok)
      let consent = given.json
      #expect(consent["resourceType"]?.string == "Consent")
      #expect(consent["status"]?.string == "active")
      #expect(consent["scope"]?["coding"]?[0]?["code"]?.string == "patient-privacy")
      #expect(consent["category"]?[0]?["coding"]?[0]?["code"]?.string == "59284-0")
      #expect(consent["patient"]?["reference"]?.string == "Patient/\(SeedVisit.patient)")
      #expect(consent["dateTime"]?.string == "2026-01-05T09:00:00.000000Z")
      #expect(consent["organization"]?[0]?["reference"]?.string == "Organization/\(sandbox.organization)")
      #expect(consent["policyRule"]?["coding"]?[0]?["code"]?.string == "OPTIN")
      #expect(consent["provision"]?["actor"]?[0]?["reference"]?["display"]?.string == "Petugas Loket")
      let again = try await sandbox.send(.get, Self.path + "?patient_id=\(SeedVisit.patient)")
      #expect(again.json == consent)
    }
  }

  @Test(
    "A consent that cannot be meant is refused",
    arguments: [
      #"{"patient_id":"P00000000001","action":"OPTIN","agent":"A"}"#,
      #"{"patient_id":"P02478375539","action":"YA","agent":"A"}"#,
      #"{"patient_id":"P02478375539","action":"OPTIN"}"#, #"{"action":"OPTIN","agent":"A"}"#, "x",
    ])
  func refused(body: String) async throws {
    try await withSandbox { sandbox in
      let answer = try await sandbox.send(.post, Self.path, text: body)
      #expect([.badRequest, .notFound].contains(answer.status))
      #expect(answer.json["resourceType"]?.string == "OperationOutcome")
    }
  }

  @Test("Another facility's record is withheld on reading and in searches until the patient opts in")
  func withheld() async throws {
    try await withSandbox { sandbox in
      let search = SandboxFixture.fhir + "/Condition?subject=\(SeedVisit.patient)"
      let hidden = try await sandbox.send(.get, Self.condition)
      #expect(hidden.status == .ok)
      #expect(hidden.json["issue"]?[0]?["severity"]?.string == "information")
      #expect(hidden.json["issue"]?[0]?["code"]?.string == "suppressed")
      let found = try await sandbox.send(.get, search)
      #expect(found.json["total"]?.int == 1)
      let entry = found.json["entry"]?[0]?["resource"]
      #expect(entry?["resourceType"]?.string == "OperationOutcome")
      #expect(
        entry?["issue"]?[0]?["diagnostics"]?.string
          == "No consent available for Condition/\(SeedVisit.condition)")

      _ = try await give("OPTIN", sandbox)
      #expect(try await sandbox.send(.get, Self.condition).json["resourceType"]?.string == "Condition")
      let open = try await sandbox.send(.get, search)
      #expect(open.json["entry"]?[0]?["resource"]?["id"]?.string == SeedVisit.condition)
      _ = try await give("OPTOUT", sandbox)
      #expect(try await sandbox.send(.get, Self.condition).json["resourceType"]?.string == "OperationOutcome")
    }
  }

  @Test(
    "The facility that sent the record sees it without consent, and so does everybody with the switch off")
  func own() async throws {
    try await withSandbox { sandbox in
      let (hospital, _) = try await sandbox.asClient(1)
      #expect(try await hospital.send(.get, Self.condition).json["resourceType"]?.string == "Condition")
      try sandbox.server.switches.set(["withheld": "off"])
      #expect(try await sandbox.send(.get, Self.condition).json["resourceType"]?.string == "Condition")
    }
  }

  @Test("Writing needs no consent, except where older flows are played")
  func writing() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      try sandbox.server.switches.set(["writing-needs-consent": "on"])
      let refused = try await sandbox.create(bodies.diagnosis())
      #expect(refused.status == .badRequest && refused.issues == "Belum OPTIN")
      _ = try await sandbox.send(
        .post, Self.path,
        ["patient_id": .string(bodies.patient), "action": "OPTIN", "agent": "Petugas Loket"])
      #expect(try await sandbox.create(bodies.diagnosis()).status == .created)
    }
  }

  @Test("A consent outlives a restart and not a reset")
  func restart() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "consent-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try await withSandbox(stateFile: file) { sandbox in _ = try await give("OPTIN", sandbox) }
    try await withSandbox(stateFile: file) { sandbox in
      #expect(try await sandbox.send(.get, Self.condition).json["resourceType"]?.string == "Condition")
      sandbox.server.reset()
      var again = sandbox
      again.token = try await sandbox.requestToken().json["access_token"]?.string ?? ""
      #expect(try await again.send(.get, Self.condition).json["resourceType"]?.string == "OperationOutcome")
    }
  }
}
