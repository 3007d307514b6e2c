import HTTPTypes
import Testing

@testable import Sandbox

@Suite("SATUSEHAT quirks on reading back (contract 14.6)")
struct ReadBackTests {
  @Test("A Composition's identifier is replaced, dropped or kept")
  func composition() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let id = try await sandbox.created(bodies.composition)
      func identifier(_ value: String) async throws -> JSON? {
        try sandbox.server.switches.set(["composition-identifier": value])
        return try await sandbox.send(.get, SandboxFixture.fhir + "/Composition/\(id)").json["identifier"]
      }
      #expect(try await identifier("creator")?["value"]?.string == sandbox.organization)
      #expect(try await identifier("null") == .null)
      #expect(try await identifier("kept")?["value"]?.string == "DIET-1")
    }
  }

  @Test("Empty identifiers and the creator's identifier are switches")
  func identifiers() async throws {
    try await withSandbox(switches: ["empty-identifier": "off"]) { sandbox in
      let bodies = try await sandbox.visit()
      #expect(try await sandbox.create(bodies.diagnosis()).json["identifier"] == nil)
      try sandbox.server.switches.set(["creator-identifier": "on"])
      let pulse = try await sandbox.create(bodies.pulse).json["identifier"]
      #expect(pulse?[1]?["system"]?.string == "http://sys-ids.kemkes.go.id/creator")
    }
  }

  @Test("An encounter's start moves only when it is not frozen")
  func start() async throws {
    try await withSandbox(switches: ["frozen-start": "off"]) { sandbox in
      let bodies = try await sandbox.visit()
      let later: JSON = ["start": "2026-01-05T01:30:00+00:00"]
      let changed = bodies.arrived.setting("id", .string(bodies.encounter)).setting("period", later)
      let answer = try await sandbox.send(
        .put, SandboxFixture.fhir + "/Encounter/\(bodies.encounter)", changed)
      #expect(answer.json["period"] == later)
    }
  }

  @Test("People are masked and shown with little, unless the switches say otherwise")
  func people() async throws {
    try await withSandbox { sandbox in
      let search =
        SandboxFixture.fhir + "/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C9204014804000002"
      let masked = try await sandbox.send(.get, search).json["entry"]?[0]?["resource"]
      #expect(masked?["name"]?[0]?["text"]?.string == "Cl***** Si****")
      #expect(masked?["gender"] == nil)
      try sandbox.server.switches.set(["masked-patient": "off", "minimal-people": "off"])
      let whole = try await sandbox.send(.get, search).json["entry"]?[0]?["resource"]
      #expect(whole?["name"]?[0]?["text"]?.string == "Claudia Sintia")
      #expect(whole?["identifier"]?[0]?["value"]?.string == "9204014804000002")
      #expect(whole?["birthDate"]?.string == "1989-11-03")
      let doctor = try await sandbox.send(.get, SandboxFixture.fhir + "/Practitioner/10009880728").json
      #expect(doctor["qualification"]?[0]?["identifier"]?[0]?["value"] != nil)
    }
  }

  @Test("Every answer carries the number of its request")
  func requestID() async throws {
    try await withSandbox { sandbox in
      for path in ["/Location?name=x", "/Condition/x", "/Patient/P02478375538"] {
        let answer = try await sandbox.send(.get, SandboxFixture.fhir + path)
        #expect(try answer.headers[#require(HTTPField.Name("x-request-id"))]?.count == 36)
      }
    }
  }
}
