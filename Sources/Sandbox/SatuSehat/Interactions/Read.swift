import Hummingbird

extension Interaction {
  /// `GET {fhir}/{Type}/{id}`: people with as little as the platform shows (contract section 14.6), others'
  /// records only where the patient has opened them (14.8).
  func read(_ type: String, _ id: String) -> SandboxReply {
    if let body = person(type, id) { return .json(.ok, body) }
    guard let stored = store.resource(type, id) else { return Refusal.notFound(type, id).reply }
    guard privacy.mayRead(stored) else { return .json(.ok, Privacy.nothing) }
    let body = type == "Patient" ? people.created(stored) : readBack.representation(of: stored)
    return .json(.ok, body, headers: stored.headers)
  }

  var people: PersonRecord { PersonRecord(switches: switches) }

  private func person(_ type: String, _ id: String) -> JSON? {
    switch type {
    case "Patient":
      if let person = patients.seededPerson(id) { return people.patient(person) }
      return store.resource(type, id) == nil && patients.knows(id) ? people.unnamed(type, id) : nil
    case "Practitioner":
      if let person = practitioners.seededPerson(id) { return people.practitioner(person) }
      return practitioners.knows(id) ? people.unnamed(type, id) : nil
    default: return nil
    }
  }
}
