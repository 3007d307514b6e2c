import Testing

@testable import Sandbox

@Suite("SATUSEHAT clients (contract 14.2 and 14.4)")
struct ClientTests {
  @Test("They are shown with their organisations and what they may write")
  func shown() async throws {
    try await withSandbox { sandbox in
      let clients = try await sandbox.send(.get, "/_control/satusehat/clients").json.array ?? []
      #expect(clients.count == 3)
      #expect(clients[0]["organizationId"]?.string == sandbox.organization)
      #expect(clients[2]["types"]?.array?.contains("MedicationDispense") == true)
      #expect(try await sandbox.send(.get, "/_control/satusehat/lain").status == .notFound)
    }
  }

  @Test("A client may not write types that it was not granted")
  func types() async throws {
    try await withSandbox { sandbox in
      let (pharmacy, client) = try await sandbox.asClient(2)
      let refused = try await pharmacy.create(Bodies(organization: client.organization).room)
      #expect(refused.status == .forbidden)
      #expect(refused.issues.contains("resource type Location (RuleNumber: 20003)"))
      try sandbox.server.switches.set(["denied-types": "Location"])
      let room = Bodies(organization: sandbox.organization).room
      #expect(try await sandbox.create(room).issues.contains("20003"))
    }
  }

  @Test("Nobody writes in the name of another organisation; the status is a switch")
  func organisation() async throws {
    try await withSandbox { sandbox in
      let (hospital, client) = try await sandbox.asClient(1)
      let foreign = Bodies(organization: sandbox.organization).room
      let refused = try await hospital.create(foreign)
      #expect(refused.status == .forbidden)
      #expect(refused.issues == "resource cannot be accessed due to business rule")
      try sandbox.server.switches.set(["refusal-status": "400"])
      #expect(try await hospital.create(foreign).status == .badRequest)
      #expect(try await hospital.create(Bodies(organization: client.organization).room).status == .created)
    }
  }

  @Test("Only the facility that sent a record may change it")
  func foreignRecord() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let (hospital, client) = try await sandbox.asClient(1)
      let path = SandboxFixture.fhir + "/Location/\(bodies.location)"
      let own = Bodies(organization: client.organization).room.setting("id", .string(bodies.location))
      let put = try await hospital.send(.put, path, own)
      #expect(put.status == .forbidden)
      #expect(put.issues.hasPrefix("Operation cannot be performed due to business rules"))
      let patch: JSON = [["op": "replace", "path": "/name", "value": "Lain"]]
      #expect(
        try await hospital.send(.patch, path, patch, type: "application/json-patch+json").status == .forbidden
      )
    }
  }

  @Test("The refusal of a token has two shapes, and the minute of waiting can be left out")
  func tokens() async throws {
    try await withSandbox(switches: ["token-error": "outcome", "token-penalty": "off"]) { sandbox in
      let refused = try await sandbox.requestToken(secret: "salah")
      #expect(refused.status == .unauthorized)
      #expect(refused.json["issue"]?[0]?["severity"]?.string == "invalid")
      #expect(try await sandbox.requestToken().status == .ok)
    }
  }

  @Test("grant_type belongs into the query")
  func grantType() async throws {
    try await withSandbox(switches: ["token-penalty": "off"]) { sandbox in
      let credentials = sandbox.server.credentials.satusehat
      let answer = try await sandbox.send(
        .post, "/satusehat/oauth2/v1/accesstoken",
        text:
          "grant_type=client_credentials&client_id=\(credentials.clientId)&client_secret=\(credentials.clientSecret)",
        type: "application/x-www-form-urlencoded")
      #expect(answer.status == .unauthorized)
    }
  }
}
