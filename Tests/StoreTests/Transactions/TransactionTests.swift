import Store
import Testing

@Suite struct TransactionTests {
  struct Stop: Error {}

  @Test("A change that throws leaves nothing behind and announces nothing", arguments: Store.Engine.available)
  func atomic(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    try await store.write { try $0.execute("CREATE TABLE thing (n BIGINT)") }
    var heard = store.listen(to: "thing").makeAsyncIterator()
    await #expect(throws: Stop.self) {
      try await store.write { tx in
        try tx.execute("INSERT INTO thing VALUES (1)")
        tx.announce("thing", "never")
        throw Stop()
      }
    }
    try await store.write { tx in
      try tx.execute("INSERT INTO thing VALUES (2)")
      tx.announce("thing", "two")
    }
    var message = await heard.next()?.message
    // An empty word only says: look again, the ear to other servers is open now.
    while message == "" { message = await heard.next()?.message }
    #expect(message == "two")
    let numbers: [Int] = try await store.read { try $0.all("SELECT n FROM thing") { try $0["n"] } }
    #expect(numbers == [2])
  }

  @Test(
    "A counter gives every number once, without a gap, however many ask at the same time",
    arguments: Store.Engine.available)
  func counters(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    try await store.migrate([.counters], at: 0)
    let numbers = try await withThrowingTaskGroup(of: Int64.self) { group in
      for _ in 0..<50 { group.addTask { try await store.write { try $0.next("rm", of: "f") } } }
      return try await group.reduce(into: [Int64]()) { $0.append($1) }
    }
    #expect(numbers.sorted() == Array(1...50))
    #expect(try await store.write { try $0.next("rm", of: "another") } == 1)
  }

  @Test("A foreign key that leads nowhere is refused", arguments: Store.Engine.available)
  func foreignKeys(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
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
}
