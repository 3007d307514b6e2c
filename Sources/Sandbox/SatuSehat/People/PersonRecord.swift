/// How the platform shows a person: masked after a search by NIK, and with little more by number
/// (contract sections 6.1, 6.2 and 14.6).
struct PersonRecord: Sendable {
  let switches: Switchboard

  func patient(_ person: PopulationRegister.Person) -> JSON {
    let isMasked = switches.isOn(.maskedPatient)
    var members: [String: JSON] = [
      "resourceType": "Patient", "id": .string(person.ihsNumber), "active": true,
      "identifier": [
        identifier("nik", isMasked ? Self.hidden : person.nik), identifier("ihs-number", person.ihsNumber),
      ],
      "name": [["use": "official", "text": .string(isMasked ? Self.masked(person.name) : person.name)]],
      "meta": Self.meta,
    ]
    if !switches.isOn(.minimalPeople) { members.merge(Self.demographics(person)) { $1 } }
    return .object(members)
  }

  func practitioner(_ person: PopulationRegister.Person) -> JSON {
    var members: [String: JSON] = [
      "resourceType": "Practitioner", "id": .string(person.ihsNumber),
      "identifier": [identifier("nakes-his-number", person.ihsNumber), identifier("nik", Self.hidden)],
      "name": [["use": "official", "text": .string(person.name)]],
      "meta": Self.meta,
    ]
    if !switches.isOn(.minimalPeople) {
      members.merge(Self.demographics(person)) { $1 }
      members["qualification"] = [Self.qualification(person.ihsNumber)]
    }
    return .object(members)
  }

  /// A patient somebody has created, with as little as the platform shows.
  func created(_ patient: StoredResource) -> JSON {
    let body = patient.body
    let nik = (body["identifier"]?.array ?? []).first { $0["system"]?.string?.hasSuffix("/nik") == true }
    return self.patient(
      .init(
        ihsNumber: patient.id, nik: nik?["value"]?.string ?? "",
        name: body["name"]?[0]?["text"]?.string ?? "", gender: body["gender"]?.string ?? "",
        birthDate: body["birthDate"]?.string ?? ""))
  }

  /// Known by the check digits of the number alone.
  func unnamed(_ type: String, _ id: String) -> JSON {
    [
      "resourceType": .string(type), "id": .string(id), "active": true, "meta": Self.meta,
      "identifier": [identifier("ihs-number", id)],
    ]
  }

  /// `Sari Putri` → `Sa** Pu***`.
  static func masked(_ name: String) -> String {
    name.split(separator: " ").map { word in
      word.prefix(2) + String(repeating: "*", count: max(0, word.count - 2))
    }.joined(separator: " ")
  }

  private static let hidden = "################"

  private func identifier(_ name: String, _ value: String) -> JSON {
    ["use": "official", "system": .string("https://fhir.kemkes.go.id/id/\(name)"), "value": .string(value)]
  }

  private static func demographics(_ person: PopulationRegister.Person) -> [String: JSON] {
    ["gender": .string(person.gender), "birthDate": .string(person.birthDate)]
      .filter { $0.value != "" }
  }

  /// The licence to practise, under a number made up from the platform's own.
  private static func qualification(_ number: String) -> JSON {
    [
      "code": ["coding": [["system": "https://terminology.kemkes.go.id/v1-0302", "code": "STR-KKI"]]],
      "identifier": [
        [
          "system": "https://fhir.kemkes.go.id/id/str-kki-number",
          "value": .string("STR" + number.filter(\.isNumber)),
        ]
      ],
    ]
  }

  private static let meta: JSON = {
    let version = Version(microseconds: 1_713_340_528_608_917)
    return ["versionId": .string(version.id), "lastUpdated": .string(version.lastUpdated)]
  }()
}
