import Testing

@testable import Store

@Suite("The catalogue")
struct CatalogueTests {
  @Test("Tables come after those they refer to, without what an index keeps for itself")
  func order() async throws {
    let store = try await FamilyStore.empty()
    let catalogue = try await store.read { try Catalogue.read(in: $0) }
    #expect(catalogue.tables.map(\.name) == ["person", "visit"])
    let person = try #require(catalogue["person"])
    #expect(person.columns.map(\.name) == ["key", "id", "mother", "name", "weight", "photo"])
    #expect(person.columns.map(\.kind) == [.integer, .text, .text, .text, .real, .bytes])
    #expect(person.columns.map(\.isRequired).dropFirst() == [true, false, true, false, false])
    #expect(person.columns.map(\.isCounted) == [true, false, false, false, false, false])
    #expect(person.key == ["key"])
    #expect(person.references == [.init(column: "mother", table: "person", target: "id")])
    #expect(catalogue["visit"]?.key == ["person", "number"])
  }

  @Test("A table that is left out is not seen")
  func leftOut() async throws {
    let store = try await FamilyStore.empty()
    let catalogue = try await store.read { try Catalogue.read(leavingOut: ["visit"], in: $0) }
    #expect(catalogue.tables.map(\.name) == ["person"])
  }

  @Test("Tables that refer to each other in a ring are named")
  func ring() async throws {
    // Only here can a table name one that comes after it.
    let store = try Store.temporary(.sqlite)
    try await store.migrate(
      [
        Migration(
          1, "ring",
          [
            .sql("CREATE TABLE one (id TEXT PRIMARY KEY, two TEXT REFERENCES two (id))"),
            .sql("CREATE TABLE two (id TEXT PRIMARY KEY, one TEXT REFERENCES one (id))"),
          ])
      ], at: 0)
    await #expect(throws: SnapshotRefusal.circularReferences(["one", "two"])) {
      try await store.read { try Catalogue.read(in: $0) }
    }
  }
}
