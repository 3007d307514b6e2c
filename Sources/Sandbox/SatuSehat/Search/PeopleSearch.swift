/// Looking up patients and practitioners (contract sections 6.1 and 6.2).
struct PeopleSearch: Sendable {
  let store: ResourceStore
  let patients: PopulationRegister
  let practitioners: PopulationRegister
  let people: PersonRecord

  func answer(_ type: String, _ request: SandboxRequest) -> SandboxReply {
    let found = type == "Patient" ? patientsFound(request) : practitionersFound(request)
    let entries = found.map { SearchsetBundle.entry(type, $0.id, $0.body) }
    return .json(.ok, SearchsetBundle.bundle(entries, total: entries.count, type: type, request: request))
  }

  private func practitionersFound(_ request: SandboxRequest) -> [(id: String, body: JSON)] {
    guard let nik = identifier(request, "nik") else {
      return byDemographics(SeedPeople.practitioners, request).map {
        ($0.ihsNumber, people.practitioner($0))
      }
    }
    return practitioners.people(nik: nik).filter { bears(request.query("name"), $0) }.map {
      ($0.ihsNumber, people.practitioner($0))
    }
  }

  private func patientsFound(_ request: SandboxRequest) -> [(id: String, body: JSON)] {
    if let nik = identifier(request, "nik") {
      let birthDate = request.query("birthdate")
      let known = patients.people(nik: nik).filter { person in
        (birthDate == nil || person.birthDate == birthDate) && bears(request.query("name"), person)
      }
      return known.map { ($0.ihsNumber, people.patient($0)) } + created("nik", nik, birthDate)
    }
    if let mother = identifier(request, "nik-ibu") {
      return created("nik-ibu", mother, request.query("birthdate"))
    }
    if let passport = identifier(request, "paspor") { return created("paspor", passport, nil) }
    return byDemographics(SeedPeople.patients, request).map { ($0.ihsNumber, people.patient($0)) }
  }

  /// Patients whom a facility has registered.
  private func created(_ system: String, _ value: String, _ birthDate: String?) -> [(id: String, body: JSON)]
  {
    let found = store.shelf("Patient") {
      $0.with(identifier: "https://fhir.kemkes.go.id/id/\(system)|\(value)")
    }
    return (found ?? [])
      .filter { birthDate == nil || $0.body["birthDate"]?.string == birthDate }
      .map { ($0.id, people.created($0)) }
  }

  /// By name (three letters at least), birth date and sex; all three are needed.
  private func byDemographics(
    _ people: [PopulationRegister.Person], _ request: SandboxRequest
  ) -> [PopulationRegister.Person] {
    guard let name = request.query("name"), name.count >= 3, let birthDate = request.query("birthdate"),
      let gender = request.query("gender")
    else { return [] }
    return people.filter {
      $0.name.lowercased().contains(name.lowercased()) && $0.birthDate == birthDate && $0.gender == gender
    }
  }

  /// Whether a name that is asked for, if any, is part of a person's name.
  private func bears(_ name: String?, _ person: PopulationRegister.Person) -> Bool {
    name.map { person.name.lowercased().contains($0.lowercased()) } ?? true
  }

  private func identifier(_ request: SandboxRequest, _ name: String) -> String? {
    let prefix = "https://fhir.kemkes.go.id/id/\(name)|"
    guard let value = request.query("identifier"), value.hasPrefix(prefix) else { return nil }
    return String(value.dropFirst(prefix.count))
  }
}
