/// The resources of one type, with the indices that searches and duplicate checks go by.
struct ResourceShelf: Sendable {
  private(set) var byID: [String: StoredResource] = [:]
  /// In order of arrival.
  private(set) var ids: [String] = []
  private var byKey: [DuplicateKey: String] = [:]
  private var byIdentifier: [String: [String]] = [:]
  private var byTarget: [String: [String]] = [:]

  /// The first of these keys that a resource other than `id` has.
  func holder(ofAny keys: [DuplicateKey], except id: String? = nil) -> DuplicateKey? {
    keys.first { key in byKey[key].map { $0 != id } ?? false }
  }

  mutating func put(_ resource: StoredResource) {
    if let old = byID[resource.id] { unindex(old) } else { ids.append(resource.id) }
    byID[resource.id] = resource
    for key in DuplicateKey.keys(of: resource.body) { byKey[key] = resource.id }
    for value in Self.identifiers(of: resource.body) { byIdentifier[value, default: []].append(resource.id) }
    for target in Self.targets(of: resource.body) { byTarget[target, default: []].append(resource.id) }
  }

  func with(identifier: String) -> [StoredResource] {
    (byIdentifier[identifier] ?? []).compactMap { byID[$0] }
  }

  /// Resources about a subject or within an encounter, by reference (`Encounter/…`).
  func about(_ reference: String) -> [StoredResource] {
    (byTarget[reference] ?? []).compactMap { byID[$0] }
  }

  var all: [StoredResource] { ids.compactMap { byID[$0] } }

  private mutating func unindex(_ resource: StoredResource) {
    for key in DuplicateKey.keys(of: resource.body) where byKey[key] == resource.id { byKey[key] = nil }
    for value in Self.identifiers(of: resource.body) { byIdentifier[value]?.removeAll { $0 == resource.id } }
    for target in Self.targets(of: resource.body) { byTarget[target]?.removeAll { $0 == resource.id } }
  }

  private static func identifiers(of body: JSON) -> Set<String> {
    let list = body["identifier"]?.array ?? body["identifier"].map { [$0] } ?? []
    return Set(
      list.compactMap { identifier in
        guard let value = identifier["value"]?.string else { return nil }
        return (identifier["system"]?.string ?? "") + "|" + value
      })
  }

  private static func targets(of body: JSON) -> Set<String> {
    Set(["subject", "patient", "encounter", "context"].compactMap { body[$0]?["reference"]?.string })
  }
}
