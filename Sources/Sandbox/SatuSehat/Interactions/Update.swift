import Hummingbird

extension Interaction {
  /// `PUT {fhir}/{Type}/{id}`: a full replacement (contract sections 3.1, 8.2, 14.4).
  func update(_ type: String, _ id: String, _ request: SandboxRequest) -> SandboxAnswer {
    let existing = store.resource(type, id)
    let body = request.resourceBody
    let write = Write(kind: type, key: existing?.key ?? NaturalKey.of(body))
    do throws(Refusal) {
      try checkReplacement(of: type)
      let resource = try resource(body, as: type)
      if let existing { try privacy.checkChange(of: existing) }
      try process(resource)
      let complaint = structure(resource) ?? mismatch(resource, with: id)
      guard let existing else { throw complaint ?? .notFound(type, id) }
      let draft = ResourceStore.Draft(
        type: type, id: id, body: keepingStart(of: existing, in: resource), key: existing.key, isNew: false,
        owner: existing.owner)
      let stored = try commit([draft], structure: [complaint])[0]
      return SandboxAnswer(
        .json(.ok, readBack.representation(of: stored), headers: stored.headers),
        receipts: [Receipt(write, id: id, outcome: .updated)])
    } catch {
      let outcome: Receipt.Outcome = error.isDuplicate ? .duplicate : .rejected
      return SandboxAnswer(error.reply, receipts: [Receipt(write, outcome: outcome)])
    }
  }

  /// A patient is changed by PATCH only, an episode too where the switch says so (section 8.3).
  private func checkReplacement(of type: String) throws(Refusal) {
    guard type != "Patient" else { throw .noPermission(type) }
    try checkPermission(type)
    guard type != "EpisodeOfCare" || switches[.episodeReplacement] == "taken" else {
      throw .privacy(switches)
    }
  }

  private func mismatch(_ resource: JSON, with id: String) -> Refusal? {
    let given = resource["id"]?.string ?? ""
    guard given != id else { return nil }
    let text = "resource id mismatch, id of specified resource: \(id), id from payload: \(given)"
    return .structure("resource_mismatch", text)
  }

  /// Section 8.2: an encounter's start is frozen after its creation.
  private func keepingStart(of existing: StoredResource, in resource: JSON) -> JSON {
    guard switches.isOn(.frozenStart), existing.type == "Encounter",
      let start = existing.body["period"]?["start"],
      case .object(var members) = resource, var period = members["period"]?.object
    else { return resource }
    period["start"] = start
    members["period"] = .object(period)
    return .object(members)
  }
}

extension Refusal {
  /// Contract section 5.6.
  static func privacy(_ switches: Switchboard) -> Refusal {
    Refusal(
      status: switches[.refusalStatus] == "400" ? .badRequest : .forbidden,
      issues: [
        Issue(
          code: "forbidden", text: "Operation cannot be performed due to consent or privacy rules.")
      ], generated: true)
  }
}
