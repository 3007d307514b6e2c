import Hummingbird

/// Searches of contract section 11 over what facilities have sent.
struct Search: Sendable {
  let store: ResourceStore
  let privacy: Privacy
  let readBack: ReadBack
  let switches: Switchboard

  private static let pageSize = 100

  func answer(_ type: String, _ request: SandboxRequest) -> SandboxReply {
    var query = request.query
    if type == "MedicationDispense" {
      // Section 9.8: `encounter` is passed over, and nothing goes without a subject.
      query.removeAll { $0.name == "encounter" }
      guard query.contains(where: { $0.name == "subject" }) || switches[.dispenseSearch] == "lenient" else {
        return Refusal.structure("Missing query parameters: subject", "Missing query parameters: subject")
          .reply
      }
    }
    let found = SearchTable.takes(Set(query.map(\.name)), for: type) ? find(type, query) : []
    return page(found, type, request)
  }

  private func find(_ type: String, _ query: [(name: String, value: String)]) -> [StoredResource] {
    let conditions = query.compactMap { item in
      SearchParameter.of(item.name, type: type).map { (parameter: $0, value: item.value) }
    }
    return store.shelf(type) { shelf in
      candidates(shelf, query).filter { resource in
        conditions.allSatisfy { $0.parameter.matches(resource, $0.value) }
      }
    } ?? []
  }

  /// The smallest index that the query offers.
  private func candidates(
    _ shelf: ResourceShelf, _ query: [(name: String, value: String)]
  ) -> [StoredResource] {
    func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
    func about(_ type: String, _ id: String) -> [StoredResource] {
      shelf.about(id.contains("/") ? id : "\(type)/\(id)")
    }
    if let id = value("_id") { return shelf.byID[id].map { [$0] } ?? [] }
    if let identifier = value("identifier"), identifier.contains("|") {
      return shelf.with(identifier: identifier)
    }
    if let encounter = value("encounter") ?? value("context") { return about("Encounter", encounter) }
    if let subject = value("subject") ?? value("patient") { return about("Patient", subject) }
    return shelf.all
  }

  private func page(
    _ found: [StoredResource], _ type: String, _ request: SandboxRequest
  ) -> SandboxReply {
    guard switches.isOn(.paging) else {
      return .json(
        .ok, SearchsetBundle.bundle(found.map(entry), total: found.count, type: type, request: request))
    }
    let size =
      request.query("_count").flatMap(Int.init).map { min(max($0, 1), Self.pageSize) } ?? Self.pageSize
    let number = max(request.query("page").flatMap(Int.init) ?? 1, 1)
    let rest = found.dropFirst((number - 1) * size)
    let entries = rest.prefix(size).map(entry)
    let next = rest.count > size ? number + 1 : nil
    return .json(
      .ok, SearchsetBundle.bundle(entries, total: found.count, type: type, request: request, next: next))
  }

  /// What the client may not see stands there as an outcome, without an address.
  private func entry(_ resource: StoredResource) -> JSON {
    guard privacy.mayRead(resource) else { return ["resource": privacy.withheld(resource)] }
    return SearchsetBundle.entry(resource.type, resource.id, readBack.representation(of: resource))
  }
}
