import Testing

@testable import Sandbox

@Suite("SATUSEHAT structure")
struct StructureTests {
  /// Breaks of R4 that no numbered rule looks at (contract sections 4, 5.3 and 16.2).
  static let breaches: [Breach] = [
    Breach(\.pulse, "status", nil, "missing required field \"status\""),
    Breach(\.pulse, "status", "selesai", "invalid code \"selesai\""),
    Breach(\.pulse, "nilai", 1, "unknown field \"nilai\""),
    Breach(
      \.arrived, "actualPeriod", ["start": "2026-01-05T01:00:00+00:00"], "unknown field \"actualPeriod\""),
    Breach(\.pulse, "note", ["text": "x"], "expected a non-empty array"),
    Breach(\.pulse, "note", [], "expected a non-empty array"),
    Breach(
      \.pulse, "specimen", [["reference": "Patient/P02478375538"]], "expected a Reference object"),
    Breach(\.pulse, "method", [], "invalid value (expected a CodeableConcept object): []"),
    Breach(\.pulse, "method", [:], "invalid value (expected a CodeableConcept object): {}"),
    Breach(\.pulse, "valueQuantity.value", "80", "invalid value (expected a decimal)"),
    Breach(
      \.pulse, "valueQuantity.value", .number("1.2345678901234567890"), "invalid value (expected a decimal)"),
    Breach(\.pulse, "valueString", "80", "multiple values for choice field \"value[x]\""),
    Breach(\.pulse, "subject.reference", "Practitioner/N10000001", "invalid reference"),
    Breach(\.immunization, "expirationDate", "2027-02-30", "invalid value (expected a date)"),
    Breach(
      \.immunization, "protocolApplied.0.doseNumberPositiveInt", -1, "invalid value (expected a positiveInt)"),
    Breach(\.statement, "medicationCodeableConcept", nil, "missing required field \"medication[x]\""),
    Breach(
      \.arrived, "period.end", "2026-01-05T00:00:00+00:00", "fhirpath-constraint-violation-Encounter.period"),
  ]

  @Test("A body that is not R4 is refused by the store", arguments: breaches)
  func refused(breach: Breach) async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      var body = breach.body(bodies).setting(breach.path, breach.value)
      if body["resourceType"]?.string == "Encounter" { body = body.setting("identifier.0.value", "REG-2") }
      let answer = try await sandbox.create(body)
      #expect(answer.status == .badRequest)
      #expect(answer.issues.contains("unparseable_resource"), "\(answer.text)")
      #expect(answer.issues.contains(breach.text), "\(answer.issues)")
      #expect(answer.json["text"] == nil)
      #expect(answer.json["issue"]?.array?.count == 1)
    }
  }

  @Test("Every type of every table is known")
  func tablesAreWhole() {
    let book = StructureBook.r4
    let tables = StructureTable.resources.values + [StructureTable.dataTypes]
    for line in tables.flatMap({ StructureTable.lines($0) }) {
      for type in line.types where type != "*" && type != "Resource" && !type.hasPrefix("@") {
        #expect(Primitive(rawValue: type) != nil || book.node(type) != nil, "\(type)")
      }
    }
  }

  @Test("A target that nobody has sent is named")
  func danglingReference() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let missing = "Encounter/00000000-0000-4000-8000-00000000000f"
      let answer = try await sandbox.create(bodies.pulse.setting("encounter.reference", .string(missing)))
      #expect(answer.issues.contains("reference target(s) not found: \(missing)"))
      let stranger = bodies.arrived.setting("identifier.0.value", "REG-2")
        .setting("subject.reference", "Patient/P12345678901")
      #expect(try await sandbox.create(stranger).issues.contains("not found: Patient/P12345678901"))
    }
  }

  @Test("Text that is not JSON is unparseable")
  func notJSON() async throws {
    try await withSandbox { sandbox in
      let answer = try await sandbox.send(.post, SandboxFixture.fhir + "/Encounter", text: "{")
      #expect(answer.status == .badRequest)
      #expect(answer.json["issue"]?[0]?["code"]?.string == "structure")
    }
  }

  @Test(
    "Instants are read to the second, whatever their offset",
    arguments: [
      ("1970-01-01T00:00:00Z", 0.0), ("2026-01-05T09:00:00+00:00", 1_767_603_600),
      ("2026-01-05T16:00:00+07:00", 1_767_603_600), ("2024-02-29T23:59:59.5+00:00", 1_709_251_199.5),
    ])
  func instants(text: String, seconds: Double) {
    #expect(FHIRTime.instant(text) == seconds)
  }

  @Test(
    "Texts that are no instant",
    arguments: [
      "2026-01-05", "2026-01-05T09:00:00", "2026-02-29T09:00:00Z", "2026-01-05T24:00:00Z",
      "2026-01-05T09:00Z",
      "2026-1-05T09:00:00Z", "2026-01-05 09:00:00Z", "2026-01-05T09:00:00+0700", "2026-01-05T09:00:00.Z",
    ])
  func notInstants(text: String) {
    #expect(FHIRTime.instant(text) == nil)
  }
}
