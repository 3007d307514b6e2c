import Testing

@testable import Sandbox

/// One way to break a good body, and what the answer must say.
struct Breach: Sendable, CustomTestStringConvertible {
  var body: @Sendable (Bodies) -> JSON
  var path: String
  var value: JSON?
  var text: String

  init(_ body: @escaping @Sendable (Bodies) -> JSON, _ path: String, _ value: JSON?, _ text: String) {
    self.body = body
    self.path = path
    self.value = value
    self.text = text
  }

  var testDescription: String { "\(path) → \(text)" }
}

@Suite("SATUSEHAT rules")
struct RuleTests {
  @Test("The good bodies are taken")
  func good() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let good = [
        bodies.diagnosis(), bodies.pulse, bodies.allergy, bodies.laboratoryOrder, bodies.immunization,
        bodies.episode, bodies.statement, bodies.composition,
      ]
      for body in good {
        let answer = try await sandbox.create(body)
        #expect(answer.status == .created, "\(answer.text)")
      }
    }
  }

  private static let unknownSystem: JSON = ["system": "http://xxx.org", "code": "1"]

  static let encounters: [Breach] = [
    Breach(
      \.arrived, "class.code", "AMBX",
      "Code not found: 'AMBX' in system: http://terminology.hl7.org/CodeSystem/v3-ActCode (RuleNumber: 10001)"
    ),
    Breach(
      \.arrived, "participant.0.type.0.coding.0.system", "http://xxx.org",
      "Invalid coding system: http://xxx.org (RuleNumber: 10002)"),
    Breach(
      \.arrived, "identifier.0.system", "http://sys-ids.kemkes.go.id/encounter/1", "(RuleNumber: 10117)"),
    Breach(\.arrived, "identifier.0.value", nil, "(RuleNumber: 10117)"),
    Breach(\.arrived, "identifier", nil, "(RuleNumber: 10117)"),
    Breach(\.arrived, "subject", nil, "Reference is mandatory : Encounter.subject (RuleNumber: 10118)"),
    Breach(\.arrived, "location", nil, "(RuleNumber: 10120)"),
    Breach(\.arrived, "location.0.location.reference", "Location/R-1", "(RuleNumber: 10120)"),
    Breach(
      \.arrived, "serviceProvider", nil,
      "Reference is mandatory : Encounter.serviceProvider (RuleNumber: 10124)"),
    Breach(\.arrived, "participant", nil, "Element not found: Encounter.participant (RuleNumber: 10336)"),
    Breach(\.arrived, "statusHistory", nil, "Element not found: Encounter.statusHistory"),
    Breach(\.arrived, "status", "finished", "Element not found: Encounter.diagnosis (RuleNumber: 10457)"),
    Breach(
      \.arrived, "status", "finished",
      "Element not found: Encounter.statusHistory[0].period.end (RuleNumber: 10122)"),
    Breach(
      \.arrived, "period.start", "2026-01-05", "Invalid date time format : 2026-01-05 (RuleNumber: 10132)"),
    Breach(\.arrived, "period.start", "2014-06-02T23:59:59+00:00", "Past Date older than"),
    Breach(\.arrived, "period.start", "2026-01-05T09:02:00+00:00", "Not Allowed : Future Date"),
    Breach(
      \.arrived, "serviceProvider.reference", "Organization/900",
      "resource cannot be accessed due to business rule"),
    Breach(\.arrived, "subject.reference", "Patient/dummy", "Wrong reference ID format: Patient/dummy"),
  ]

  static let clinical: [Breach] = [
    Breach({ $0.diagnosis() }, "code.coding.0", Self.snomed("1"), "(RuleNumber: 10003)"),
    Breach({ $0.diagnosis() }, "code.coding.0.code", "J0", "Code not found: 'J0'"),
    Breach({ $0.diagnosis() }, "code.coding.0.system", "http://snomed.info/sct", "(RuleNumber: 10003)"),
    Breach({ $0.diagnosis() }, "category", nil, "Element not found: Condition.category"),
    Breach(\.pulse, "encounter", nil, "Reference is mandatory : Observation.encounter (RuleNumber: 10130)"),
    Breach(\.pulse, "performer", nil, "Element not found: Observation.performer (RuleNumber: 10383)"),
    Breach(
      \.pulse, "code.coding.0.code", "8867-5",
      "Code not found: '8867-5' in system: http://loinc.org (RuleNumber: 10010)"),
    Breach(\.pulse, "valueQuantity", nil, "Element not found: Observation.value"),
    Breach(
      \.pulse, "valueCodeableConcept", ["coding": [["system": "http://snomed.info/sct", "code": "123456"]]],
      "(RuleNumber: 10297)"),
    Breach(
      \.pulse, "valueQuantity.system", "http://unitofmeasure.org",
      "Invalid coding system: http://unitofmeasure.org"),
    Breach(\.allergy, "category", nil, "Element not found: AllergyIntolerance.category (RuleNumber: 10075)"),
    Breach(
      \.laboratoryOrder, "performer", nil, "Element not found: ServiceRequest.performer (RuleNumber: 10377)"),
    Breach(\.report, "result", nil, "Element not found: DiagnosticReport.result (RuleNumber: 10385)"),
    Breach(\.report, "basedOn", nil, "Element not found: DiagnosticReport.basedOn (RuleNumber: 10387)"),
    Breach(
      \.report, "identifier.0.system", "http://sys-ids.kemkes.go.id/diagnostic/100073961",
      "(RuleNumber: 10432)"),
    Breach(
      \.dispense, "quantity.system", "http://sys-ids.kemkes.go.id/kfa",
      "Invalid coding system: http://sys-ids.kemkes.go.id/kfa (RuleNumber: 10050)"),
    Breach(\.dispense, "quantity.code", "AMP", "Code not found: 'AMP'"),
    Breach(\.dispense, "dosageInstruction.0.route.coding.0.code", "mulut", "(RuleNumber: 10056)"),
    Breach(\.dispense, "whenPrepared", "2026-01-05T03:00:00+00:00", "whenHandedOver is before whenPrepared"),
    Breach(\.dispense, "identifier.1.system", "http://sys-ids.kemkes.go.id/obat/1", "(RuleNumber: 10117)"),
    Breach(
      \.statement, "category.coding.0.system", "http://xxx.org",
      "Invalid coding system: http://xxx.org (RuleNumber: 10480)"),
    Breach(\.composition, "title", "", "Text is empty: '' (RuleNumber: 10134)"),
    Breach(\.composition, "title", nil, "(RuleNumber: 10134)"),
  ]

  static let programmes: [Breach] = [
    Breach(
      \.immunization, "primarySource", nil,
      "Element not found: Immunization.primarySource (RuleNumber: 10292)"),
    Breach(\.immunization, "vaccineCode.coding.0.code", "vaksin", "(RuleNumber: 10103)"),
    Breach(\.immunization, "reasonCode", nil, "(RuleNumber: 10105)"),
    Breach(\.immunization, "lotNumber", nil, "Element not found: Immunization.lotNumber (RuleNumber: 10306)"),
    Breach(
      \.immunization, "expirationDate", nil,
      "Element not found: Immunization.expirationDate (RuleNumber: 10307)"),
    Breach(
      \.immunization, "protocolApplied", nil,
      "Element not found: Immunization.protocolApplied (RuleNumber: 10450)"),
    Breach(
      \.immunization, "performer.0.function.coding.0.code", "RP",
      "Performer function must contains code AP or OP"),
    Breach(\.immunization, "primarySource", false, "Performer function must contains code EP"),
    Breach(\.episode, "period.start", "2026-01-05", "(RuleNumber: 10406)"),
    Breach(
      \.episode, "type.0.coding.0.system", "http://xxx.org",
      "Invalid coding system: http://xxx.org (RuleNumber: 10110)"),
    Breach(
      \.episode, "identifier.0.system", "http://sys-ids.kemkes.go.id/episodeofcare/1", "(RuleNumber: 10458)"),
    Breach({ Self.citizen($0) }, "gender", "", "Text is empty: '' (RuleNumber: 10413)"),
    Breach({ Self.citizen($0) }, "address", nil, "(RuleNumber: 10621)"),
    Breach({ Self.citizen($0) }, "address.0.extension", nil, "(RuleNumber: 10622)"),
    Breach({ Self.citizen($0) }, "address.0.extension.0.extension.1.valueCode", "32", "(RuleNumber: 10623)"),
    Breach({ Self.citizen($0) }, "address.0.extension.0.extension.3.valueCode", "32", "(RuleNumber: 10624)"),
    Breach(
      { Self.citizen($0) }, "multipleBirthInteger", "Satu",
      "Integer formated as a string: 'Satu' (RuleNumber: 10254)"),
    Breach({ Self.citizen($0) }, "birthDate", "2027-01-05", "Not Allowed : Future Date"),
  ]

  private static func snomed(_ code: String) -> JSON {
    ["system": "http://snomed.info/sct", "code": .string(code)]
  }

  private static func citizen(_ bodies: Bodies) -> JSON {
    bodies.citizen(nik: "3204374501909999", birthDate: "1990-01-05", gender: "female")
  }

  @Test(
    "A body that breaks a rule is refused with the rule's number",
    arguments: encounters + clinical + programmes)
  func refused(breach: Breach) async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let count = sandbox.server.ledger.entries().count
      let answer = try await sandbox.create(breach.body(bodies).setting(breach.path, breach.value))
      #expect([.badRequest, .forbidden].contains(answer.status), "\(answer.text)")
      #expect(answer.issues.contains(breach.text), "\(answer.issues)")
      #expect(answer.json["text"]?["status"]?.string == "generated")
      let entries = sandbox.server.ledger.entries()
      #expect(entries.count == count + 1)
      #expect(entries.last?.outcome == .rejected)
    }
  }

  @Test("All broken rules are told at once")
  func together() async throws {
    try await withSandbox { sandbox in
      let body = try await sandbox.visit().arrived.setting("subject", nil).setting("class.code", "AMBX")
      let answer = try await sandbox.create(body)
      #expect(answer.json["issue"]?.array?.count == 2)
      #expect(answer.issues.contains("10118") && answer.issues.contains("10001"))
    }
  }
}
