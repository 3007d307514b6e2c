import Hummingbird

extension Interaction {
  /// `POST {fhir}/{Type}`: 201 with the stored resource (contract section 14.4).
  func create(_ type: String, _ request: SandboxRequest) -> SandboxAnswer {
    let body = request.resourceBody
    let write = Write(kind: type, key: NaturalKey.of(body))
    do throws(Refusal) {
      try checkPermission(type)
      let resource = try resource(body, as: type)
      try process(resource)
      let draft = try draft(of: resource, type: type)
      let stored = try commit([draft], structure: [structure(resource)])[0]
      let receipt = Receipt(write, id: stored.id, outcome: .stored)
      return SandboxAnswer(
        .json(
          type == "Patient" ? .ok : .created, readBack.representation(of: stored),
          headers: stored.headers),
        receipts: [receipt])
    } catch {
      let outcome: Receipt.Outcome = error.isDuplicate ? .duplicate : .rejected
      return SandboxAnswer(error.reply, receipts: [Receipt(write, outcome: outcome)])
    }
  }

  /// A new resource with its identifier, and with what the platform adds by itself.
  func draft(of resource: JSON, type: String) throws(Refusal) -> ResourceStore.Draft {
    let key = NaturalKey.of(resource)
    guard case .object(var members) = resource else { throw .structure("unparseable_resource", "no object") }
    members["id"] = nil
    switch type {
    case "Patient":
      let (id, body) = try admit(.object(members))
      return .init(type: type, id: id, body: body, key: key, isNew: true, owner: organization)
    case "ServiceRequest": addReferralNumber(&members, key: key)
    default: break
    }
    return .init(
      type: type, id: store.newID(of: type), body: .object(members), key: key, isNew: true,
      owner: organization)
  }

  func commit(
    _ drafts: [ResourceStore.Draft], structure: [Refusal?]
  ) throws(Refusal) -> [StoredResource] {
    do throws(CommitFailure) {
      return try store.commit(drafts, structure: structure)
    } catch {
      throw drafts.count > 1 ? error.refusal.inEntry(error.entry) : error.refusal
    }
  }

  /// Contract section 3.2: a referral (3457005) gets a national number of ten digits.
  private func addReferralNumber(_ members: inout [String: JSON], key: String) {
    let categories = (members["category"]?.array ?? []).flatMap { $0["coding"]?.array ?? [] }
    guard categories.contains(where: { $0["code"]?.string == "3457005" }),
      var identifiers = members["identifier"]?.array
    else { return }
    var generator = SeededGenerator(seed: key.utf8.reduce(UInt64(17)) { $0 &* 31 &+ UInt64($1) })
    identifiers.append([
      "system": "http://sys-ids.kemkes.go.id/referral-number", "value": .string("2" + generator.digits(9)),
    ])
    members["identifier"] = .array(identifiers)
  }
}
