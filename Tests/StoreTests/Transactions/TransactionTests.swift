import Store
import Testing

@Suite struct TransactionTests {
  struct Stop: Error {}

  @Test("A change that throws leaves nothing behind and announces nothing")
  func atomic() async throws {
    let store = try Store.temporary()
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
    #expect(await heard.next()?.message == "two")
    let numbers: [Int] = try await store.read { try $0.all("SELECT n FROM thing") { try $0["n"] } }
    #expect(numbers == [2])
  }

  @Test("A counter gives every number once, without a gap, however many ask at the same time")
  func counters() async throws {
    let store = try Store.temporary()
    try await store.migrate([.counters], at: 0)
    let numbers = try await withThrowingTaskGroup(of: Int64.self) { group in
      for _ in 0..<50 { group.addTask { try await store.write { try $0.next("rm", of: "f") } } }
      return try await group.reduce(into: [Int64]()) { $0.append($1) }
    }
    #expect(numbers.sorted() == Array(1...50))
    #expect(try await store.write { try $0.next("rm", of: "another") } == 1)
  }
}
