/// A visit of Claudia Sintia at another facility: records that are withheld until she opts in.
struct SeedVisit: Sendable {
  let organization: String

  static let patient = "P02478375539"
  static let encounter = "3d7c1e0a-52b4-4f6d-9a1c-8e0f2b6d4a11"
  static let condition = "3d7c1e0a-52b4-4f6d-9a1c-8e0f2b6d4a12"
  static let allergy = "3d7c1e0a-52b4-4f6d-9a1c-8e0f2b6d4a13"

  var resources: [JSON] { [visit, diagnosis, intolerance] }

  private var subject: JSON { ["reference": .string("Patient/\(Self.patient)")] }
  private var within: JSON { ["reference": .string("Encounter/\(Self.encounter)")] }
  private static let start: JSON = "2025-01-15T02:00:00+00:00"
  private static let end: JSON = "2025-01-15T03:00:00+00:00"

  private func identifier(_ slug: String, _ value: String) -> JSON {
    [["system": .string("http://sys-ids.kemkes.go.id/\(slug)/\(organization)"), "value": .string(value)]]
  }

  private func concept(_ system: String, _ code: String) -> JSON {
    ["coding": [["system": .string(system), "code": .string(code)]]]
  }

  private var visit: JSON {
    let period: JSON = ["start": Self.start, "end": Self.end]
    return [
      "resourceType": "Encounter", "id": .string(Self.encounter), "status": "finished",
      "identifier": identifier("encounter", "RSUD-1"),
      "class": ["system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"],
      "subject": subject, "period": period, "statusHistory": [["status": "finished", "period": period]],
      "diagnosis": [["condition": ["reference": .string("Condition/\(Self.condition)")], "rank": 1]],
      "serviceProvider": ["reference": .string("Organization/\(organization)")],
    ]
  }

  private var diagnosis: JSON {
    [
      "resourceType": "Condition", "id": .string(Self.condition),
      "identifier": identifier("condition", "RSUD-1-1"),
      "clinicalStatus": concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"),
      "category": [
        concept("http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis")
      ],
      "code": concept("http://hl7.org/fhir/sid/icd-10", "E11.9"), "subject": subject, "encounter": within,
      "recordedDate": Self.end,
    ]
  }

  private var intolerance: JSON {
    [
      "resourceType": "AllergyIntolerance", "id": .string(Self.allergy),
      "identifier": identifier("allergy", "RSUD-1-A"), "category": ["medication"],
      "clinicalStatus": concept(
        "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active"),
      "code": concept("http://sys-ids.kemkes.go.id/kfa", "91000101"), "patient": subject,
      "encounter": within, "recordedDate": Self.end,
    ]
  }
}
