import Testing

@testable import Sandbox

@Suite("SATUSEHAT: the order of checks (contract 14.3, 14.4, 14.9)")
struct PipelineTests {
  @Test("A body that breaks a rule and the structure is answered by one of the two, as the switch says")
  func order() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let broken = bodies.pulse.setting("performer", nil).setting("lain", "x")
      let rules = try await sandbox.create(broken)
      #expect(rules.json["text"]?["status"]?.string == "generated")
      #expect(rules.issues.contains("10383"))
      try sandbox.server.switches.set(["first-answer": "store"])
      let structure = try await sandbox.create(broken)
      #expect(structure.json["text"] == nil)
      #expect(structure.issues == "unparseable_resource unknown field \"lain\"")
    }
  }

  @Test("All broken rules are told together, the store's complaints one at a time")
  func collected() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let answer = try await sandbox.create(
        bodies.arrived.setting("subject", nil).setting("serviceProvider", nil))
      #expect(answer.json["issue"]?.array?.count == 2)
      let form = try await sandbox.create(
        bodies.diagnosis().setting("satu", 1).setting("dua", 2))
      #expect(form.json["issue"]?.array?.count == 1)
    }
  }

  @Test("On replacing, a wrong form is told before the wrong id, and that before a missing target")
  func replacing() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let path = SandboxFixture.fhir + "/Location/\(bodies.location)"
      let wrongID = bodies.room.setting("id", "x").setting(
        "partOf", bodies.reference("Location", bodies.encounter))
      #expect(try await sandbox.send(.put, path, wrongID).issues.hasPrefix("resource_mismatch"))
      #expect(
        try await sandbox.send(.put, path, wrongID.setting("lain", 1)).issues.hasPrefix(
          "unparseable_resource"))
      let dangling = wrongID.setting("id", .string(bodies.location))
      #expect(try await sandbox.send(.put, path, dangling).issues.contains("target(s) not found"))
    }
  }

  @Test("A rule that is switched off is not looked at; 10000 stands for all without a number")
  func ignored() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let broken = bodies.pulse.setting("performer", nil).setting("issued", nil)
      #expect(try await sandbox.create(broken).json["issue"]?.array?.count == 2)
      try sandbox.server.switches.set(["ignored-rules": "10383"])
      #expect(
        try await sandbox.create(broken).issues == "Element not found: Observation.issued (RuleNumber: 10000)"
      )
      try sandbox.server.switches.set(["ignored-rules": "10383,10000"])
      #expect(try await sandbox.create(broken).status == .created)
    }
  }

  @Test("The oldest date is a switch")
  func oldest() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let old = bodies.diagnosis().setting("onsetDateTime", "2020-01-05T01:00:00+00:00")
      try sandbox.server.switches.set(["oldest-date": "2022-08-31"])
      #expect(try await sandbox.create(old).issues.contains("older than 31 Aug 2022"))
      try sandbox.server.switches.set(["oldest-date": "2014-06-03"])
      #expect(try await sandbox.create(old).status == .created)
    }
  }

  @Test("DELETE, the media type of PATCH and replacing an episode are switches")
  func methods() async throws {
    try await withSandbox(
      switches: ["deletion": "404", "patch-type": "any", "episode-replacement": "taken"]
    ) { sandbox in
      let bodies = try await sandbox.visit()
      let path = SandboxFixture.fhir + "/Location/\(bodies.location)"
      #expect(try await sandbox.send(.delete, path).status == .notFound)
      let patch: JSON = [["op": "replace", "path": "/name", "value": "Ruang Lain"]]
      #expect(try await sandbox.send(.patch, path, patch).json["name"]?.string == "Ruang Lain")
      let id = try await sandbox.created(bodies.episode)
      let put = try await sandbox.send(
        .put, SandboxFixture.fhir + "/EpisodeOfCare/\(id)", bodies.episode.setting("id", .string(id)))
      #expect(put.status == .ok, "\(put.text)")
    }
  }

  @Test("An episode's patch must name the patient where one party found it so")
  func episodePatch() async throws {
    try await withSandbox(switches: ["episode-patch-patient": "on"]) { sandbox in
      let bodies = try await sandbox.visit()
      let path = SandboxFixture.fhir + "/EpisodeOfCare/\(try await sandbox.created(bodies.episode))"
      let type = "application/json-patch+json"
      let without: JSON = [["op": "replace", "path": "/status", "value": "cancelled"]]
      #expect(try await sandbox.send(.patch, path, without, type: type).status == .badRequest)
      let with = JSON.array(
        (without.array ?? []) + [
          ["op": "replace", "path": "/patient", "value": bodies.reference("Patient", bodies.patient)]
        ])
      #expect(try await sandbox.send(.patch, path, with, type: type).status == .ok)
    }
  }

  @Test("A created patient's patch is compared with what was sent, and changes it")
  func patient() async throws {
    try await withSandbox { sandbox in
      let body = Bodies(organization: sandbox.organization)
        .citizen(nik: "3204374501909999", birthDate: "1990-01-05", gender: "female")
      let id = try await sandbox.created(body)
      func patch(_ gender: String) async throws -> SandboxFixture.Answer {
        let operations: JSON = [
          ["op": "test", "path": "/name", "value": body["name"] ?? .null],
          ["op": "test", "path": "/gender", "value": .string(gender)],
          ["op": "test", "path": "/birthDate", "value": "1990-01-05"],
          ["op": "replace", "path": "/active", "value": false],
        ]
        return try await sandbox.send(
          .patch, SandboxFixture.fhir + "/Patient/\(id)", operations, type: "application/json-patch+json")
      }
      let wrong = try await patch("male")
      #expect(wrong.json["data"]?["validation"]?[0]?["property"]?.string == "test:gender")
      #expect(try await patch("female").json["code"]?.int == 200)
      #expect(sandbox.server.ledger.entries().map(\.outcome) == [.stored, .rejected, .updated])
    }
  }

  @Test("A dispense without subject, and pages of a search, are switches")
  func searching() async throws {
    try await withSandbox(switches: ["dispense-search": "lenient", "paging": "off"]) { sandbox in
      let answer = try await sandbox.send(.get, SandboxFixture.fhir + "/MedicationDispense?context=x")
      #expect(answer.json["total"]?.int == 0)
      let bodies = try await sandbox.visit()
      for code in ["J00", "J01"] { _ = try await sandbox.created(bodies.diagnosis(code)) }
      let all = try await sandbox.send(
        .get, SandboxFixture.fhir + "/Condition?encounter=\(bodies.encounter)&_count=1")
      #expect(all.json["entry"]?.array?.count == 2)
    }
  }
}
