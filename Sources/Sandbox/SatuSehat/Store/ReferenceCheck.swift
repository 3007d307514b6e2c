/// Refuses references to what is not there (contract 8.1).
struct ReferenceCheck: Sendable {
  /// Whether a person or organisation exists that nobody has sent.
  let existsOutside: @Sendable (_ type: String, _ id: String) -> Bool

  func check(
    _ drafts: [ResourceStore.Draft], _ shelves: [String: ResourceShelf]
  ) throws(CommitFailure) {
    let new = Set(drafts.map { "\($0.type)/\($0.id)" })
    for (index, draft) in drafts.enumerated() {
      let contained = Set(
        (draft.body["contained"]?.array ?? []).compactMap { $0["id"]?.string.map { "#" + $0 } })
      let missing = References.all(in: draft.body).filter { reference in
        if reference.hasPrefix("#") { return !contained.contains(reference) }
        if new.contains(reference) { return false }
        let parts = reference.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return true }
        return shelves[parts[0]]?.byID[parts[1]] == nil && !existsOutside(parts[0], parts[1])
      }
      if !missing.isEmpty {
        throw CommitFailure(entry: index, refusal: .danglingReferences(missing.sorted()))
      }
    }
  }
}
