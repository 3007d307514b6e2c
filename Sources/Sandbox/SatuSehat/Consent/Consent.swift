/// A patient's word on whether other facilities may see the records (contract 6.9).
struct Consent: Sendable, Hashable {
  enum Action: String, Sendable { case optIn = "OPTIN", optOut = "OPTOUT" }

  var patient: String
  var action: Action
  /// The member of staff who asked.
  var agent: String
  var organization: String
  var version: Version
}

extension Consent {
  /// As kept in the state file.
  var record: JSON {
    [
      "consent": [
        "patient": .string(patient), "action": .string(action.rawValue), "agent": .string(agent),
        "organization": .string(organization), "version": .number(String(version.microseconds)),
      ]
    ]
  }

  init?(record: JSON) {
    let members = record["consent"]
    guard let patient = members?["patient"]?.string,
      let action = members?["action"]?.string.flatMap(Action.init),
      let agent = members?["agent"]?.string, let organization = members?["organization"]?.string,
      let version = members?["version"]?.int
    else { return nil }
    self.init(
      patient: patient, action: action, agent: agent, organization: organization,
      version: Version(microseconds: Int64(version)))
  }

  /// The FHIR Consent that both methods answer.
  var resource: JSON {
    let time = String(version.lastUpdated.prefix { $0 != "+" }) + "Z"
    return [
      "resourceType": "Consent", "id": .string(id), "status": "active",
      "meta": ["versionId": .string(version.id), "lastUpdated": .string(version.lastUpdated)],
      "scope": concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"),
      "category": [concept("http://loinc.org", "59284-0")],
      "patient": ["reference": .string("Patient/\(patient)")], "dateTime": .string(time),
      "organization": [["reference": .string("Organization/\(organization)")]],
      "policyRule": concept("http://terminology.hl7.org/CodeSystem/v3-ActCode", action.rawValue),
      "provision": [
        "actor": [
          [
            "role": concept("http://terminology.hl7.org/5.0.0/CodeSystem-v3-RoleClass.html", "AGNT"),
            "reference": ["display": .string(agent)],
          ]
        ],
        "period": ["start": .string(time)],
      ],
    ]
  }

  /// A UUID that is the same for the same patient.
  private var id: String {
    var generator = SeededGenerator(seed: patient.utf8.reduce(7) { $0 &* 131 &+ UInt64($1) })
    return ResourceID.newUUID(using: &generator)
  }

  private func concept(_ system: String, _ code: String) -> JSON {
    ["coding": [["system": .string(system), "code": .string(code)]]]
  }
}
