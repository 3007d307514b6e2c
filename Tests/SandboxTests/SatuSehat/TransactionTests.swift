import Testing

@testable import Sandbox

@Suite("SATUSEHAT transactions")
struct TransactionTests {
  private static let encounter = "urn:uuid:a1b2c3d4-0001-4000-8000-000000000001"
  private static let condition = "urn:uuid:a1b2c3d4-0002-4000-8000-000000000002"

  private func bundle(_ sandbox: SandboxFixture, code: String = "J00") async throws -> JSON {
    var bodies = Bodies(organization: sandbox.organization)
    bodies.location = try await sandbox.created(bodies.room)
    let visit = bodies.arrived
      .setting("diagnosis", [["condition": ["reference": .string(Self.condition)], "rank": 1]])
    let diagnosis = bodies.diagnosis(code).setting("encounter.reference", .string(Self.encounter))
    return [
      "resourceType": "Bundle", "type": "transaction",
      "entry": [
        [
          "fullUrl": .string(Self.encounter), "resource": visit,
          "request": ["method": "POST", "url": "Encounter"],
        ],
        [
          "fullUrl": .string(Self.condition), "resource": diagnosis,
          "request": ["method": "POST", "url": "Condition"],
        ],
      ],
    ]
  }

  @Test("Entries that point at one another are stored together, answered in order")
  func stored() async throws {
    try await withSandbox { sandbox in
      let answer = try await sandbox.send(.post, SandboxFixture.fhir, try await bundle(sandbox))
      #expect(answer.status == .ok, "\(answer.text)")
      #expect(answer.json["type"]?.string == "transaction-response")
      let types = answer.json["entry"]?.array?.compactMap { $0["response"]?["resourceType"]?.string }
      #expect(types == ["Encounter", "Condition"])
      let id = try #require(answer.json["entry"]?[0]?["response"]?["resourceID"]?.string)
      let found = try await sandbox.send(.get, SandboxFixture.fhir + "/Condition?encounter=\(id)")
      #expect(found.json["total"]?.int == 1)
      #expect(sandbox.server.ledger.entries().map(\.kind) == ["Location", "Encounter", "Condition"])
    }
  }

  @Test("One bad entry stores nothing and is named")
  func allOrNothing() async throws {
    try await withSandbox { sandbox in
      let body = try await bundle(sandbox, code: "salah")
      let answer = try await sandbox.send(.post, SandboxFixture.fhir, body)
      #expect(answer.status == .badRequest)
      let expression = answer.json["issue"]?[0]?["expression"]?[0]?.string
      #expect(expression?.hasPrefix("Bundle.entry[1].resource.code") == true)
      let found = try await sandbox.send(.get, SandboxFixture.fhir + "/Encounter?subject=P02478375538")
      #expect(found.json["total"]?.int == 0)
      #expect(sandbox.server.ledger.entries().map(\.outcome) == [.stored, .rejected, .rejected])
    }
  }

  @Test("A duplicate inside fails the whole bundle")
  func duplicate() async throws {
    try await withSandbox { sandbox in
      let body = try await bundle(sandbox)
      let entries = body["entry"]?.array ?? []
      let second = entries[1].setting("fullUrl", "urn:uuid:a1b2c3d4-0003-4000-8000-000000000003")
      let answer = try await sandbox.send(
        .post, SandboxFixture.fhir, body.setting("entry", .array(entries + [second])))
      #expect(answer.issues.contains("Found duplicate: Condition (RuleNumber: 20002)"))
      #expect(try await sandbox.send(.post, SandboxFixture.fhir, body).status == .ok)
    }
  }
}
