import Store

/// Both databases must be exactly where this program is: then a row that fits in one fits in the other.
struct SchemaMatch {
  let migrations: [Migration]

  /// - Throws: `RelocationRefusal`.
  func check(_ store: Store, _ side: RelocationRefusal.Side) async throws {
    let steps = try await store.status(of: migrations)
    if let unknown = steps.first(where: { !$0.isKnown }) {
      throw RelocationRefusal.newerSchema(side, name: "\(unknown.number) \(unknown.name)")
    }
    let missing = steps.count { $0.appliedAt == nil }
    guard missing < steps.count else { throw RelocationRefusal.notSehat(side) }
    guard missing == 0 else { throw RelocationRefusal.olderSchema(side, missing: missing) }
  }
}
