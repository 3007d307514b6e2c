/// How the platform shows a person: masked after a search by NIK, and with little more by number
/// (contract sections 6.1 and 6.2).
enum PersonRecord {
  static func patient(_ person: PopulationRegister.Person) -> JSON {
    [
      "resourceType": "Patient", "id": .string(person.ihsNumber), "active": true,
      "identifier": [
        ["use": "official", "system": "https://fhir.kemkes.go.id/id/nik", "value": "################"],
        [
          "use": "official", "system": "https://fhir.kemkes.go.id/id/ihs-number",
          "value": .string(person.ihsNumber),
        ],
      ],
      "name": [["use": "official", "text": .string(masked(person.name))]],
      "meta": meta,
    ]
  }

  static func practitioner(_ person: PopulationRegister.Person) -> JSON {
    [
      "resourceType": "Practitioner", "id": .string(person.ihsNumber),
      "identifier": [
        [
          "use": "official", "system": "https://fhir.kemkes.go.id/id/nakes-his-number",
          "value": .string(person.ihsNumber),
        ],
        ["use": "official", "system": "https://fhir.kemkes.go.id/id/nik", "value": "################"],
      ],
      "name": [["use": "official", "text": .string(person.name)]],
      "meta": meta,
    ]
  }

  /// A patient somebody has created, with as little as the platform shows.
  static func created(_ patient: StoredResource) -> JSON {
    let name = patient.body["name"]?[0]?["text"]?.string ?? ""
    return self.patient(
      .init(ihsNumber: patient.id, nik: "", name: name, gender: "", birthDate: ""))
  }

  /// Known by the check digits of the number alone.
  static func unnamed(_ type: String, _ id: String) -> JSON {
    [
      "resourceType": .string(type), "id": .string(id), "active": true, "meta": meta,
      "identifier": [
        ["use": "official", "system": "https://fhir.kemkes.go.id/id/ihs-number", "value": .string(id)]
      ],
    ]
  }

  /// `Sari Putri` → `Sa** Pu***`.
  static func masked(_ name: String) -> String {
    name.split(separator: " ").map { word in
      word.prefix(2) + String(repeating: "*", count: max(0, word.count - 2))
    }.joined(separator: " ")
  }

  private static let meta: JSON = {
    let version = Version(microseconds: 1_713_340_528_608_917)
    return ["versionId": .string(version.id), "lastUpdated": .string(version.lastUpdated)]
  }()
}
