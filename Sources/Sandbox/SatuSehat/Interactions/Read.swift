import Hummingbird

extension Interaction {
  /// `GET {fhir}/{Type}/{id}`: people with as little as the platform shows (contract section 14.6).
  func read(_ type: String, _ id: String) -> SandboxReply {
    if let body = person(type, id) { return .json(.ok, body) }
    if let stored = store.resource(type, id) {
      let body =
        type == "Patient" ? PersonRecord.created(stored) : stored.representation(organization: organization)
      return .json(.ok, body, headers: stored.headers)
    }
    if type == "Organization", id == organization { return .json(.ok, OwnOrganization.body(id)) }
    return Refusal.notFound(type, id).reply
  }

  private func person(_ type: String, _ id: String) -> JSON? {
    switch type {
    case "Patient":
      if let person = patients.seededPerson(id) { return PersonRecord.patient(person) }
      return store.resource(type, id) == nil && patients.knows(id) ? PersonRecord.unnamed(type, id) : nil
    case "Practitioner":
      if let person = practitioners.seededPerson(id) { return PersonRecord.practitioner(person) }
      return practitioners.knows(id) ? PersonRecord.unnamed(type, id) : nil
    default: return nil
    }
  }
}
