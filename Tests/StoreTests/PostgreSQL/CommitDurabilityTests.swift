import Store
import Testing

@Suite(onPostgreSQL) struct CommitDurabilityTests {
  @Test("A commit is on the disk before it is answered, and no connection of ours turns that off")
  func commits() async throws {
    let store = try Store.temporary(.postgresql)
    #expect(try await store.durability() == "synchronous_commit=on")
    let fsync: String? = try await store.read { try $0.value("SELECT current_setting('fsync') AS level") }
    #expect(fsync == "on")
  }
}
