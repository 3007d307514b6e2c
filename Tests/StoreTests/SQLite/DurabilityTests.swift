import Store
import Testing

@Suite struct DurabilityTests {
  @Test("The writer itself runs with synchronous=FULL, whatever the pool did to it when it opened")
  func writerIsDurable() async throws {
    let store = try Store.temporary()
    #expect(try await store.durability() == "synchronous=2")
  }

  @Test("A foreign key that leads nowhere is refused")
  func foreignKeys() async throws {
    let store = try Store.temporary()
    try await store.write { tx in
      try tx.execute("CREATE TABLE parent (id TEXT PRIMARY KEY)")
      try tx.execute("CREATE TABLE child (parent TEXT REFERENCES parent (id))")
    }
    await #expect {
      try await store.write { try $0.execute("INSERT INTO child (parent) VALUES ('nobody')") }
    } throws: { error in
      guard case StoreError.constraint(.foreignKey, _) = error else { return false }
      return true
    }
  }

  @Test("A file that is no database is told in one sentence")
  func noDatabase() async throws {
    #expect(throws: StoreError.self) { try Store.sqlite(path: "/nowhere/at/all/sehat.sqlite") }
  }
}
