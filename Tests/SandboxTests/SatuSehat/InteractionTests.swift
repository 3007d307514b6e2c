import HTTPTypes
import Testing

@testable import Sandbox

@Suite("SATUSEHAT interactions")
struct InteractionTests {
  @Test("A created resource comes back with the server's id, version, headers and quirks")
  func create() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let answer = try await sandbox.create(bodies.diagnosis())
      #expect(answer.status == .created)
      let id = try #require(answer.json["id"]?.string)
      #expect(ResourceID.isUUID(id))
      #expect(answer.json["identifier"]?.array == [])
      let version = try #require(answer.json["meta"]?["versionId"]?.string)
      #expect(answer.headers[.eTag] == "W/\"\(version)\"")
      #expect(answer.headers[.location]?.hasPrefix("https://healthcare.googleapis.com/") == true)
      #expect(try answer.headers[#require(HTTPField.Name("x-request-id"))] != nil)
      #expect(answer.headers[.lastModified] == "Mon, 05 Jan 2026 09:00:00 UTC")
      let read = try await sandbox.send(.get, SandboxFixture.fhir + "/Condition/\(id)")
      #expect(read.status == .ok)
      #expect(read.json == answer.json)
    }
  }

  @Test("A version is the base64 of its nanoseconds, and its instant is written out")
  func version() {
    let version = Version(microseconds: 1_713_340_528_608_917)
    #expect(version.id == "MTcxMzM0MDUyODYwODkxNzAwMA")
    #expect(version.lastUpdated == "2024-04-17T07:55:28.608917+00:00")
  }

  @Test("Composition loses its identifier on reading, a referral gains a national number")
  func quirks() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let composition = try await sandbox.create(bodies.composition)
      #expect(composition.json["identifier"]?["system"]?.string == "http://sys-ids.kemkes.go.id/creator")
      let referral = try await sandbox.create(
        bodies.laboratoryOrder.setting("category.0.coding.0.code", "3457005"))
      let number = referral.json["identifier"]?[1]
      #expect(number?["system"]?.string == "http://sys-ids.kemkes.go.id/referral-number")
      #expect(number?["value"]?.string?.count == 10)
    }
  }

  @Test("The same identifier, the same code in one encounter, a second active episode are duplicates")
  func duplicates() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      #expect(
        try await sandbox.create(bodies.arrived).issues == "Found duplicate: Encounter (RuleNumber: 20002)")
      _ = try await sandbox.created(bodies.diagnosis())
      #expect(try await sandbox.create(bodies.diagnosis()).issues.contains("Found duplicate: Condition"))
      _ = try await sandbox.created(bodies.diagnosis("J02.9"))
      _ = try await sandbox.created(bodies.episode)
      let second = try await sandbox.create(bodies.episode.setting("identifier.0.value", "ANC-2"))
      #expect(second.issues.contains("found duplicated EpisodeOfCare Type with status active."))
      #expect(second.issues.contains("10109"))
      let duplicates = sandbox.server.ledger.entries().filter { $0.outcome == .duplicate }
      #expect(duplicates.map(\.kind) == ["Encounter", "Condition", "EpisodeOfCare"])
    }
  }

  @Test("An encounter goes through its three states; its start stays")
  func encounterStates() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let path = SandboxFixture.fhir + "/Encounter/\(bodies.encounter)"
      let condition = try await sandbox.created(bodies.diagnosis())
      let period: JSON = ["start": .string(Bodies.start), "end": .string(Bodies.later)]
      let finished = bodies.arrived.setting("id", .string(bodies.encounter)).setting("status", "finished")
        .setting("period", period.setting("start", "2026-01-05T01:30:00+00:00"))
        .setting("statusHistory", [["status": "finished", "period": period]])
        .setting("diagnosis", [["condition": bodies.reference("Condition", condition), "rank": 1]])
      let answer = try await sandbox.send(.put, path, finished)
      #expect(answer.status == .ok, "\(answer.text)")
      #expect(answer.json["status"]?.string == "finished")
      #expect(answer.json["period"]?["start"]?.string == Bodies.start)
      let other = try await sandbox.send(.put, path, finished.setting("id", "x"))
      #expect(other.issues.contains("resource id mismatch, id of specified resource: \(bodies.encounter)"))
      let entries = sandbox.server.ledger.entries().filter { $0.kind == "Encounter" }
      #expect(entries.map(\.outcome) == [.stored, .updated, .rejected])
      #expect(Set(entries.map(\.key)).count == 1)
    }
  }

  @Test("What is not there cannot be read or replaced")
  func missing() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let id = "00000000-0000-4000-8000-00000000000f"
      let path = SandboxFixture.fhir + "/Condition/\(id)"
      #expect(try await sandbox.send(.get, path).status == .notFound)
      let put = try await sandbox.send(.put, path, bodies.diagnosis().setting("id", .string(id)))
      #expect(put.status == .notFound)
      #expect(put.issues.contains("storage_error resource not found: Condition/\(id)"))
      let lost = try await sandbox.send(.get, "/satusehat/fhir-r5/v1/Condition")
      #expect(lost.status == .notFound && lost.text.isEmpty)
      #expect(try await sandbox.send(.delete, path).status == .methodNotAllowed)
    }
  }

  @Test("A patch needs its media type, is applied as RFC 6902 says, and is checked like a new body")
  func patch() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let id = try await sandbox.created(bodies.episode)
      let path = SandboxFixture.fhir + "/EpisodeOfCare/\(id)"
      let end: JSON = .string(Bodies.later)
      let closing: JSON = [
        ["op": "replace", "path": "/status", "value": "finished"],
        [
          "op": "add", "path": "/statusHistory/1",
          "value": ["status": "finished", "period": ["start": end, "end": end]],
        ],
        ["op": "add", "path": "/period/end", "value": end],
      ]
      #expect(try await sandbox.send(.patch, path, closing).issues.contains("invalid_headers"))
      let type = "application/json-patch+json"
      let answer = try await sandbox.send(.patch, path, closing, type: type)
      #expect(answer.status == .ok, "\(answer.text)")
      #expect(answer.json["statusHistory"]?.array?.count == 2)
      let wrong = try await sandbox.send(
        .patch, path, [["op": "remove", "path": "/patient"]], type: type)
      #expect(wrong.status == .badRequest)
      #expect(try await sandbox.send(.put, path, bodies.episode).status == .forbidden)
    }
  }

  @Test("A location's operational status is patched as a whole")
  func operationalStatus() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let answer = try await sandbox.send(
        .patch, SandboxFixture.fhir + "/Location/\(bodies.location)",
        [["op": "replace", "path": "/operationalStatus/system", "value": "x"]],
        type: "application/json-patch+json")
      #expect(answer.issues.contains("10171"))
    }
  }

  @Test(
    "JSON Patch operations",
    arguments: [
      (#"[{"op":"add","path":"/a/1","value":9}]"#, #"{"a":[1,9,2],"b":{"c/d":3}}"#),
      (#"[{"op":"add","path":"/a/-","value":9}]"#, #"{"a":[1,2,9],"b":{"c/d":3}}"#),
      (#"[{"op":"remove","path":"/a/0"}]"#, #"{"a":[2],"b":{"c/d":3}}"#),
      (#"[{"op":"replace","path":"/b/c~1d","value":4}]"#, #"{"a":[1,2],"b":{"c/d":4}}"#),
      (#"[{"op":"move","from":"/b/c~1d","path":"/e"}]"#, #"{"a":[1,2],"b":{},"e":3}"#),
      (#"[{"op":"copy","from":"/a/0","path":"/e"}]"#, #"{"a":[1,2],"b":{"c/d":3},"e":1}"#),
      (#"[{"op":"test","path":"/a/0","value":1}]"#, #"{"a":[1,2],"b":{"c/d":3}}"#),
    ])
  func jsonPatch(patch: String, result: String) throws {
    let document = try JSON(parsing: #"{"a":[1,2],"b":{"c/d":3}}"#)
    #expect(try JSONPatch.apply(JSON(parsing: patch), to: document).text == result)
  }

  @Test(
    "JSON Patch refuses what cannot be done",
    arguments: [
      #"[{"op":"remove","path":"/x"}]"#, #"[{"op":"replace","path":"/a/5","value":1}]"#,
      #"[{"op":"test","path":"/a/0","value":2}]"#, #"[{"op":"add","path":"/a/3","value":1}]"#,
      #"[{"op":"add","path":"/a"}]"#, #"[{"op":"lain","path":"/a"}]"#, #"{}"#,
      #"[{"op":"add","path":"a","value":1}]"#,
    ])
  func jsonPatchRefuses(patch: String) throws {
    let document = try JSON(parsing: #"{"a":[1,2]}"#)
    #expect(throws: JSONPatch.Failure.self) { try JSONPatch.apply(JSON(parsing: patch), to: document) }
  }
}
