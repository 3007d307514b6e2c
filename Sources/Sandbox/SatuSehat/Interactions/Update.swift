import Hummingbird

extension Interaction {
  /// `PUT {fhir}/{Type}/{id}`: a full replacement (contract sections 3.1, 8.2, 14.4).
  func update(_ type: String, _ id: String, _ request: SandboxRequest) -> SandboxAnswer {
    let existing = store.resource(type, id)
    let body = body(of: request)
    let write = Write(kind: type, key: existing?.key ?? NaturalKey.of(body))
    do throws(Refusal) {
      guard Self.writable.contains(type), type != "Patient" else { throw .noPermission(type) }
      // Section 8.3: closing an episode goes by PATCH.
      guard type != "EpisodeOfCare" else { throw .privacy }
      let resource = try resource(body, as: type)
      try process(resource)
      let given = resource["id"]?.string ?? ""
      guard given == id else {
        let text = "resource id mismatch, id of specified resource: \(id), id from payload: \(given)"
        throw .structure("resource_mismatch", text)
      }
      guard let existing else { throw .notFound(type, id) }
      let merged = keepingStart(of: existing, in: resource)
      let draft = ResourceStore.Draft(type: type, id: id, body: merged, key: existing.key, isNew: false)
      let stored = try commit([draft], structure: [structure(resource)])[0]
      return SandboxAnswer(
        .json(.ok, stored.representation(organization: organization), headers: stored.headers),
        receipts: [Receipt(write, id: id, outcome: .updated)])
    } catch {
      let outcome: Receipt.Outcome = error.isDuplicate ? .duplicate : .rejected
      return SandboxAnswer(error.reply, receipts: [Receipt(write, outcome: outcome)])
    }
  }

  /// Section 8.2: an encounter's start is frozen after its creation.
  private func keepingStart(of existing: StoredResource, in resource: JSON) -> JSON {
    guard existing.type == "Encounter", let start = existing.body["period"]?["start"],
      case .object(var members) = resource, var period = members["period"]?.object
    else { return resource }
    period["start"] = start
    members["period"] = .object(period)
    return .object(members)
  }
}

extension Refusal {
  /// Contract section 5.6.
  static let privacy = Refusal(
    status: .forbidden,
    issues: [
      Issue(
        code: "forbidden", text: "Operation cannot be performed due to consent or privacy rules.")
    ], generated: true)
}
