import Testing

@testable import Store

@Suite("Several servers on one database", onPostgreSQL) struct SideBySideTests {
  @Test("What one announces the others hear, and the one itself hears it once")
  func announcements() async throws {
    let database = try TemporaryDatabase.make()
    let (speaker, listener) = (database.store(), database.store())
    var own = speaker.listen(to: "queue").makeAsyncIterator()
    var heard = listener.listen(to: "queue").makeAsyncIterator()
    // The first word is the listener's own: its ear is open now, look again.
    #expect(await heard.next()?.message == "")
    #expect(await own.next()?.message == "")
    try await speaker.write { $0.announce("queue", "A-12 'dipanggil'") }
    try await speaker.write { $0.announce("queue", "A-13") }
    #expect(await heard.next()?.message == "A-12 'dipanggil'")
    #expect(await heard.next()?.message == "A-13")
    #expect(await own.next()?.message == "A-12 'dipanggil'")
    #expect(await own.next()?.message == "A-13")
  }

  @Test("Servers that start together apply each step once")
  func startTogether() async throws {
    let database = try TemporaryDatabase.make()
    let steps = (1...5).map {
      Migration($0, "step \($0)", [.sql(SQL(stringLiteral: "CREATE TABLE t\($0) (n BIGINT)"))])
    }
    let stores = (0..<4).map { _ in database.store() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for store in stores { group.addTask { try await store.migrate(steps, at: 7) } }
      try await group.waitForAll()
    }
    let status = try await stores[0].status(of: steps)
    #expect(status.count == 5 && status.allSatisfy { $0.appliedAt == 7 && $0.isKnown })
  }

  @Test("A counter gives every number once to three servers")
  func counters() async throws {
    let database = try TemporaryDatabase.make()
    let stores = (0..<3).map { _ in database.store() }
    try await stores[0].migrate([.counters], at: 0)
    let numbers = try await withThrowingTaskGroup(of: Int64.self) { group in
      for turn in 0..<60 { group.addTask { try await stores[turn % 3].write { try $0.next("rm", of: "f") } } }
      return try await group.reduce(into: [Int64]()) { $0.append($1) }
    }
    #expect(numbers.sorted() == Array(1...60))
  }

  @Test("A reader who takes a stale answer is served by the replica, or by the leader when it is not there")
  func replica() async throws {
    let database = try TemporaryDatabase.make()
    let server = try #require(Store.Engine.testDatabase)
    let limits = PostgreSQLLimits(connections: 2, patience: .milliseconds(50))
    func target(_ url: String, _ session: String) -> PostgreSQLTarget {
      PostgreSQLTarget(url: url, database: database.name, session: session, limits: limits)
    }
    // A leader counts as a replica that is not behind; the address of nobody makes the reader fall back.
    for replica in [target(server, "any"), target("postgresql://127.0.0.1:1/x", "any")] {
      let store = Store(driver: PostgreSQLDriver(target(server, "read-write"), replica: replica))
      let one: Int? = try await store.read(staleBy: .seconds(5)) { try $0.value("SELECT 1 AS one") }
      #expect(one == 1)
    }
  }
}
