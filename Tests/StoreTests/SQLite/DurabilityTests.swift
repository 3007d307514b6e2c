import Store
import Testing

@Suite struct DurabilityTests {
  @Test("The writer itself runs with synchronous=FULL, whatever the pool did to it when it opened")
  func writerIsDurable() async throws {
    let store = try Store.temporary(.sqlite)
    #expect(try await store.durability() == "synchronous=2")
  }

  @Test("A file that is no database is told in one sentence")
  func noDatabase() async throws {
    #expect(throws: StoreError.self) { try Store.sqlite(path: "/nowhere/at/all/sehat.sqlite") }
  }
}
