@testable import Sandbox

/// Request bodies of a visit, as a facility sends them; synthetic people only.
struct Bodies {
  let organization: String
  var patient = "P02478375538"
  var practitioner = "N10000001"
  var location = ""
  var encounter = ""

  static let start = "2026-01-05T01:00:00+00:00"
  static let later = "2026-01-05T02:00:00+00:00"

  func identifier(_ slug: String, _ value: String) -> JSON {
    ["system": .string("http://sys-ids.kemkes.go.id/\(slug)/\(organization)"), "value": .string(value)]
  }

  func coding(_ system: String, _ code: String) -> JSON {
    ["system": .string(system), "code": .string(code)]
  }

  func concept(_ system: String, _ code: String) -> JSON { ["coding": [coding(system, code)]] }

  func reference(_ type: String, _ id: String) -> JSON { ["reference": .string("\(type)/\(id)")] }

  func hl7(_ name: String) -> String { "http://terminology.hl7.org/CodeSystem/\(name)" }

  var room: JSON {
    [
      "resourceType": "Location", "identifier": [identifier("location", "R-1")], "status": "active",
      "name": "Ruang Poli Umum", "description": "Ruang Poli Umum, lantai 1", "mode": "instance",
      "telecom": [["system": "phone", "value": "022-1234567", "use": "work"]],
      "physicalType": concept(hl7("location-physical-type"), "ro"),
      "position": ["longitude": .number("107.5"), "latitude": .number("-7.0")],
      "managingOrganization": reference("Organization", organization),
    ]
  }

  var arrived: JSON {
    [
      "resourceType": "Encounter", "identifier": [identifier("encounter", "REG-1")], "status": "arrived",
      "class": coding(hl7("v3-ActCode"), "AMB"), "subject": reference("Patient", patient),
      "participant": [
        [
          "type": [concept(hl7("v3-ParticipationType"), "ATND")],
          "individual": reference("Practitioner", practitioner),
        ]
      ],
      "period": ["start": .string(Self.start)],
      "location": [["location": reference("Location", location)]],
      "statusHistory": [["status": "arrived", "period": ["start": .string(Self.start)]]],
      "serviceProvider": reference("Organization", organization),
    ]
  }

  func diagnosis(_ code: String = "J00") -> JSON {
    [
      "resourceType": "Condition", "clinicalStatus": concept(hl7("condition-clinical"), "active"),
      "category": [concept(hl7("condition-category"), "encounter-diagnosis")],
      "code": concept("http://hl7.org/fhir/sid/icd-10", code), "subject": reference("Patient", patient),
      "encounter": reference("Encounter", encounter), "recordedDate": .string(Self.later),
    ]
  }

  var pulse: JSON {
    [
      "resourceType": "Observation", "identifier": [identifier("observation", "OBS-1")], "status": "final",
      "category": [concept(hl7("observation-category"), "vital-signs")],
      "code": concept("http://loinc.org", "8867-4"), "subject": reference("Patient", patient),
      "encounter": reference("Encounter", encounter), "effectiveDateTime": .string(Self.later),
      "issued": .string(Self.later), "performer": [reference("Practitioner", practitioner)],
      "valueQuantity": [
        "value": 80, "unit": "beats/min", "system": "http://unitsofmeasure.org", "code": "{beats}/min",
      ],
    ]
  }

  var allergy: JSON {
    [
      "resourceType": "AllergyIntolerance", "identifier": [identifier("allergy", "ALG-1")],
      "clinicalStatus": concept(hl7("allergyintolerance-clinical"), "active"), "category": ["food"],
      "code": concept("http://snomed.info/sct", "226963000"), "patient": reference("Patient", patient),
      "encounter": reference("Encounter", encounter), "recordedDate": .string(Self.later),
      "recorder": reference("Practitioner", practitioner),
    ]
  }

  var laboratoryOrder: JSON {
    [
      "resourceType": "ServiceRequest", "identifier": [identifier("servicerequest", "LAB-1")],
      "status": "active", "intent": "original-order", "priority": "routine",
      "category": [concept("http://snomed.info/sct", "108252007")],
      "code": concept("http://loinc.org", "718-7"), "subject": reference("Patient", patient),
      "encounter": reference("Encounter", encounter), "occurrenceDateTime": .string(Self.later),
      "requester": reference("Practitioner", practitioner),
      "performer": [reference("Practitioner", practitioner)],
    ]
  }

  var immunization: JSON {
    [
      "resourceType": "Immunization", "status": "completed", "primarySource": true,
      "vaccineCode": ["coding": [coding("http://sys-ids.kemkes.go.id/kfa", "93001282")]],
      "patient": reference("Patient", patient), "encounter": reference("Encounter", encounter),
      "occurrenceDateTime": .string(Self.later), "recorded": .string(Self.later), "lotNumber": "202009007",
      "expirationDate": "2027-07-01",
      "performer": [
        ["function": concept(hl7("v2-0443"), "AP"), "actor": reference("Practitioner", practitioner)]
      ],
      "reasonCode": [concept("http://terminology.kemkes.go.id/CodeSystem/immunization-reason", "IM-Dasar")],
      "protocolApplied": [["doseNumberPositiveInt": 1]],
    ]
  }

  var episode: JSON {
    [
      "resourceType": "EpisodeOfCare", "identifier": [identifier("episode-of-care", "ANC-1")],
      "status": "active", "statusHistory": [["status": "active", "period": ["start": .string(Self.start)]]],
      "type": [concept("http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type", "ANC")],
      "patient": reference("Patient", patient),
      "managingOrganization": reference("Organization", organization),
      "period": ["start": .string(Self.start)],
    ]
  }

  var dispense: JSON {
    [
      "resourceType": "MedicationDispense",
      "identifier": [identifier("prescription", "RSP-1"), identifier("prescription-item", "RSP-1-1")],
      "status": "completed",
      "category": concept(
        "http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category", "outpatient"),
      "medicationReference": ["reference": "#obat"],
      "contained": [["resourceType": "Medication", "id": "obat"]],
      "subject": reference("Patient", patient), "context": reference("Encounter", encounter),
      "performer": [["actor": reference("Practitioner", practitioner)]],
      "authorizingPrescription": [reference("MedicationRequest", "00000000-0000-4000-8000-000000000001")],
      "quantity": ["value": 10, "system": .string(hl7("v3-orderableDrugForm")), "code": "TAB"],
      "whenPrepared": .string(Self.start), "whenHandedOver": .string(Self.later),
      "dosageInstruction": [["text": "3 x sehari", "route": concept("http://www.whocc.no/atc", "O")]],
    ]
  }

  var report: JSON {
    [
      "resourceType": "DiagnosticReport",
      "identifier": [
        [
          "system": .string("http://sys-ids.kemkes.go.id/diagnostic/\(organization)/lab"), "value": "HASIL-1",
        ]
      ],
      "status": "final", "category": [concept(hl7("v2-0074"), "HM")],
      "code": concept("http://loinc.org", "718-7"), "subject": reference("Patient", patient),
      "encounter": reference("Encounter", encounter), "effectiveDateTime": .string(Self.later),
      "issued": .string(Self.later), "performer": [reference("Practitioner", practitioner)],
      "result": [reference("Observation", "00000000-0000-4000-8000-000000000002")],
      "basedOn": [reference("ServiceRequest", "00000000-0000-4000-8000-000000000003")],
    ]
  }

  var statement: JSON {
    [
      "resourceType": "MedicationStatement", "status": "completed",
      "category": concept(hl7("medication-statement-category"), "community"),
      "medicationCodeableConcept": concept("http://sys-ids.kemkes.go.id/kfa", "93001819"),
      "subject": reference("Patient", patient), "context": reference("Encounter", encounter),
      "informationSource": reference("Patient", patient),
    ]
  }

  var composition: JSON {
    [
      "resourceType": "Composition", "identifier": identifier("composition", "DIET-1"), "status": "final",
      "type": concept("http://loinc.org", "18842-5"), "subject": reference("Patient", patient),
      "encounter": reference("Encounter", encounter), "date": .string(Self.later),
      "author": [reference("Practitioner", practitioner)], "title": "Resume Medis Rawat Jalan",
      "section": [
        [
          "code": concept("http://loinc.org", "42344-2"),
          "text": ["status": "additional", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">Diet</div>"],
        ]
      ],
    ]
  }

  func citizen(nik: String, system: String = "nik", birthDate: String, gender: String) -> JSON {
    [
      "resourceType": "Patient",
      "meta": ["profile": ["https://fhir.kemkes.go.id/r4/StructureDefinition/Patient"]],
      "identifier": [
        [
          "use": "official", "system": .string("https://fhir.kemkes.go.id/id/\(system)"),
          "value": .string(nik),
        ]
      ],
      "active": true, "name": [["use": "official", "text": "Warga Contoh"]], "gender": .string(gender),
      "birthDate": .string(birthDate), "deceasedBoolean": false,
      "address": [
        [
          "use": "home", "line": ["Jl. Contoh 1"], "city": "Kab. Bandung", "country": "ID",
          "extension": [
            [
              "url": "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode",
              "extension": [
                ["url": "province", "valueCode": "32"], ["url": "city", "valueCode": "3204"],
                ["url": "district", "valueCode": "320437"], ["url": "village", "valueCode": "3204372001"],
              ],
            ]
          ],
        ]
      ],
      "maritalStatus": concept(hl7("v3-MaritalStatus"), "S"), "multipleBirthInteger": 0,
      "contact": [["name": ["text": "Keluarga Contoh"]]],
      "communication": [["language": concept("urn:ietf:bcp:47", "id-ID"), "preferred": true]],
    ]
  }
}

extension SandboxFixture {
  /// Bodies within an encounter that the sandbox holds.
  func visit() async throws -> Bodies {
    var bodies = Bodies(organization: organization)
    bodies.location = try await created(bodies.room)
    bodies.encounter = try await created(bodies.arrived)
    return bodies
  }
}

extension JSON {
  /// A copy with one member changed along a path of names and indices; `nil` removes it.
  func setting(_ path: String, _ value: JSON?) -> JSON {
    setting(path.split(separator: ".").map(String.init)[...], value)
  }

  private func setting(_ path: ArraySlice<String>, _ value: JSON?) -> JSON {
    guard let step = path.first else { return value ?? .null }
    let rest = path.dropFirst()
    switch self {
    case .array(var elements):
      guard let index = Int(step), elements.indices.contains(index) else { return self }
      elements[index] = elements[index].setting(rest, value)
      return .array(elements)
    case .object(var members):
      members[step] = rest.isEmpty ? value : (members[step] ?? [:]).setting(rest, value)
      return .object(members)
    default: return self
    }
  }
}
