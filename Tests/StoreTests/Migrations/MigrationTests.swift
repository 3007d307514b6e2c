import Store
import Testing

@Suite struct MigrationTests {
  let first = Migration(1, "first", [.sql("CREATE TABLE one (n BIGINT)")])
  let second = Migration(2, "second", [.sql("CREATE TABLE two (n BIGINT)")])

  @Test("Steps are applied once, in the order of their numbers", arguments: Store.Engine.available)
  func once(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    try await store.migrate([first], at: 10)
    try await store.migrate([second, first], at: 20)
    try await store.migrate([second, first], at: 30)
    let applied: [Int] = try await store.read {
      try $0.all("SELECT number FROM schema_migration ORDER BY applied_at") { try $0["number"] }
    }
    #expect(applied == [1, 2])
  }

  @Test(
    "A database that is newer than the program is refused and left alone", arguments: Store.Engine.available)
  func newer(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    try await store.migrate([first, second], at: 0)
    let first = first
    await #expect(throws: StoreError.newerSchema(found: 2, known: 1)) {
      try await store.migrate([first], at: 0)
    }
  }

  @Test("A step that fails takes the steps before it back too", arguments: Store.Engine.available)
  func allOrNothing(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    let broken = Migration(2, "broken", [.sql("CREATE TABLE one (n BIGINT)")])
    let first = first
    await #expect(throws: StoreError.self) { try await store.migrate([first, broken], at: 0) }
    try await store.migrate([first, second], at: 0)
  }

  @Test("Rows of an append-only table can neither be changed nor deleted", arguments: Store.Engine.available)
  func appendOnly(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    let log = Migration(1, "log", [.sql("CREATE TABLE log (n BIGINT)"), .appendOnly("log")])
    try await store.migrate([log], at: 0)
    try await store.write { try $0.execute("INSERT INTO log VALUES (1)") }
    for statement in ["UPDATE log SET n = 2", "DELETE FROM log"] as [SQL] {
      await #expect(throws: StoreError.constraint(.appendOnly, detail: "append-only: log")) {
        try await store.write { try $0.execute(statement) }
      }
    }
  }
}
