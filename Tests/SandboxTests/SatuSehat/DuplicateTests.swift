import Testing

@testable import Sandbox

@Suite("SATUSEHAT duplicates (contract 14.7)")
struct DuplicateTests {
  @Test(
    "The prescription number is shared by its items and by request and dispense; the item's number is not")
  func prescription() {
    let body: JSON = [
      "resourceType": "MedicationRequest",
      "identifier": [
        ["system": "http://sys-ids.kemkes.go.id/prescription/1", "value": "R"],
        ["system": "http://sys-ids.kemkes.go.id/prescription-item/1", "value": "R-1"],
      ],
    ]
    #expect(DuplicateKey.keys(of: body).map(\.kind) == [.prescriptionItem])
  }

  @Test("A code may come twice in an encounter when the switch is off")
  func condition() async throws {
    try await withSandbox(switches: ["duplicate-condition": "off"]) { sandbox in
      let bodies = try await sandbox.visit()
      _ = try await sandbox.created(bodies.diagnosis())
      #expect(try await sandbox.create(bodies.diagnosis()).status == .created)
    }
  }

  @Test("A patient may have two active episodes of a type when the switch is off")
  func episode() async throws {
    try await withSandbox(switches: ["duplicate-episode": "off"]) { sandbox in
      let bodies = try await sandbox.visit()
      _ = try await sandbox.created(bodies.episode)
      let second = bodies.episode.setting("identifier.0.value", "ANC-2")
      #expect(try await sandbox.create(second).status == .created)
    }
  }

  @Test("The same observation at the same time is a duplicate when the switch is on")
  func observation() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let unnamed = bodies.pulse.setting("identifier", nil)
      _ = try await sandbox.created(unnamed)
      _ = try await sandbox.created(unnamed)
      try sandbox.server.switches.set(["duplicate-observation": "on"])
      #expect(try await sandbox.create(unnamed).issues.contains("Found duplicate: Observation"))
      let later = unnamed.setting("effectiveDateTime", "2026-01-05T02:10:00+00:00")
      #expect(try await sandbox.create(later).status == .created)
    }
  }

  @Test(
    "The sentence has three forms",
    arguments: [
      ("numbered", "Found duplicate: Location (RuleNumber: 20002)"), ("plain", "Found duplicate: Location"),
      ("old", "Found duplicate resource: Location"),
    ])
  func wording(value: String, text: String) async throws {
    try await withSandbox(switches: ["duplicate-text": value]) { sandbox in
      let room = Bodies(organization: sandbox.organization).room
      _ = try await sandbox.created(room)
      #expect(try await sandbox.create(room).issues == text)
    }
  }
}
