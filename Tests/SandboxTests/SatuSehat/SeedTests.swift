import Testing

@testable import Sandbox

@Suite("SATUSEHAT seed data (contract 14.12)")
struct SeedTests {
  private func total(_ query: String, _ sandbox: SandboxFixture) async throws -> Int? {
    try await sandbox.send(.get, SandboxFixture.fhir + "/" + query).json["total"]?.int
  }

  @Test("The published people are there")
  func people() async throws {
    try await withSandbox { sandbox in
      let nik = "identifier=https://fhir.kemkes.go.id/id/nik%7C"
      for (number, count) in [
        ("9271060312000001", 2), ("9271060312000002", 1), ("9271060312000003", 1), ("9104025209000006", 2),
        ("9999999999999999", 0), ("0000000000000000", 0), ("1111111111111111", 0),
      ] {
        #expect(try await total("Patient?\(nik)\(number)", sandbox) == count, "\(number)")
      }
      for number in ["3313096403900009", "7209061211900001", "3322071302900002"] {
        #expect(try await total("Practitioner?\(nik)\(number)", sandbox) == 1)
      }
      #expect(try await sandbox.send(.get, SandboxFixture.fhir + "/Practitioner/N10000001").status == .ok)
      try sandbox.server.switches.set(["dummy-patients": "known"])
      #expect(try await total("Patient?\(nik)0000000000000000", sandbox) == 1)
    }
  }

  @Test("The facility has its organisation and three rooms, before and after a reset, outside the ledger")
  func rooms() async throws {
    try await withSandbox { sandbox in
      #expect(try await total("Location?organization=\(sandbox.organization)", sandbox) == 3)
      sandbox.server.reset()
      var again = sandbox
      again.token = try await sandbox.requestToken().json["access_token"]?.string ?? ""
      #expect(try await total("Location?organization=\(sandbox.organization)", again) == 3)
      let organization = try await again.send(
        .get, SandboxFixture.fhir + "/Organization/\(sandbox.organization)")
      #expect(organization.json["name"]?.string == "Puskesmas Peragaan")
      #expect(sandbox.server.ledger.entries().isEmpty)
    }
  }

  @Test("Another facility's visit can be referred to")
  func foreign() async throws {
    try await withSandbox { sandbox in
      var bodies = try await sandbox.visit()
      bodies.patient = SeedVisit.patient
      let visit = bodies.arrived.setting("identifier.0.value", "REG-2")
        .setting("diagnosis", [["condition": bodies.reference("Condition", SeedVisit.condition)]])
      #expect(try await sandbox.create(visit).status == .created)
    }
  }
}
