import Journal
import Store
import Testing
import Vocabulary

/// A store with the journal's tables, and a clock that the test moves.
struct JournalFixture {
  let store: Store
  let facility = FacilityID(at: Instant(milliseconds: 1))

  init() async throws { try await self.init(on: Store.temporary()) }

  init(on store: Store) async throws {
    self.store = store
    try await store.migrate([.counters, .journal, .deliveries, .deliveryHolders], at: 0)
  }

  var author: Author { Author(account: nil, role: "dokter", facility: facility, purpose: "TREAT") }

  @discardableResult
  func append(_ kind: String, at milliseconds: Int64 = 1) async throws -> Int64 {
    let author = author
    return try await store.write { tx in
      try Journal.append(
        try Fact(kind, payload: ["n": kind]), by: author, at: Instant(milliseconds: milliseconds), in: tx)
    }
  }

  func plan(
    _ key: String, needs: [String] = [], supersedes: [String] = [], at milliseconds: Int64 = 1
  ) async throws {
    let plan = PlannedDelivery(
      destination: "there", kind: "Thing", key: key, facility: facility, patient: nil, encounter: nil,
      needs: needs, supersedes: supersedes)
    try await store.write {
      try DeliveryPlan.add([plan], at: Instant(milliseconds: milliseconds), in: $0)
    }
  }

  /// What a person does at the desk once the matter is mended.
  func resend(_ key: String, at now: Instant) async throws {
    try await store.write { tx in
      let id: DeliveryID? = try tx.value("SELECT id FROM delivery WHERE key = \(key)")
      let found = try #require(id)
      #expect(try DeliveryDesk.resend(found, at: now, in: tx))
    }
  }

  func states() async throws -> [String: String] {
    try await store.read { tx in
      let pairs: [(String, String)] = try tx.all("SELECT key, state FROM delivery") {
        (try $0["key"], try $0["state"])
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
  }
}
