import Foundation
import Testing
import Vocabulary

@testable import Store

@Suite("A PostgreSQL that fails", onPostgreSQL) struct FaultTests {
  @Test("Away at the start: told in one sentence, with the host and without a password")
  func away() async throws {
    let store = Store.postgresql(
      "postgresql://sehat:rahasia@127.0.0.1:1/sehat", limits: PostgreSQLLimits(patience: .milliseconds(100)))
    await #expect {
      try await store.migrate([.counters], at: 0)
    } throws: { error in
      guard case StoreError.unavailable(let detail) = error else { return false }
      return detail.contains("127.0.0.1") && !detail.contains("rahasia")
    }
  }

  @Test("The first of several hosts is away: the next one serves")
  func severalHosts() async throws {
    let database = try TemporaryDatabase.make()
    let server = try #require(Store.Engine.testDatabase)
    let folder = try #require(server.split(separator: "=").last)
    let store = Store.postgresql("host=127.0.0.1,\(folder) port=1,5432 user=sehat dbname=\(database.name)")
    #expect(try await store.numbers("SELECT 1 AS n") == [1])
  }

  @Test("Connections that were ended while idle are opened and prepared again, unseen")
  func reconnects() async throws {
    let database = try TemporaryDatabase.make()
    let (store, other) = (database.store(limits: PostgreSQLLimits(connections: 1)), database.store())
    try await store.write { try $0.execute("CREATE TABLE thing (n BIGINT)") }
    for n in 1...3 {
      try await other.endOtherConnections()
      try await store.write { try $0.execute("INSERT INTO thing VALUES (\(n))") }
      try await other.endOtherConnections()
      #expect(try await store.numbers("SELECT n FROM thing WHERE n = \(n)") == [n])
    }
  }

  @Test("A connection that breaks inside a change: the change runs again and is there once")
  func breaksInside() async throws {
    let database = try TemporaryDatabase.make()
    let store = database.store()
    try await store.write { try $0.execute("CREATE TABLE thing (n BIGINT)") }
    let runs = RunCount()
    try await store.write { tx in
      let run = runs.add()
      try tx.execute("INSERT INTO thing VALUES (\(run))")
      if run == 1 { _ = try tx.rows("SELECT pg_terminate_backend(pg_backend_pid()) AS ended") }
    }
    #expect(try await store.numbers("SELECT n FROM thing") == [2])
  }

  @Test("A schema that changed under a prepared statement is prepared again")
  func stalePlan() async throws {
    let database = try TemporaryDatabase.make()
    let (store, other) = (database.store(limits: PostgreSQLLimits(connections: 1)), database.store())
    try await store.write { try $0.execute("CREATE TABLE thing (n BIGINT)") }
    #expect(try await store.read { try $0.rows("SELECT * FROM thing").count } == 0)
    try await other.write { tx in
      try tx.execute("ALTER TABLE thing ADD COLUMN m BIGINT")
      try tx.execute("INSERT INTO thing VALUES (1, 2)")
    }
    let m: Int? = try await store.read { try $0.first("SELECT * FROM thing")?["m"] }
    #expect(m == 2)
  }

  @Test("A lock that is held too long is told as a busy database")
  func lockTimeout() async throws {
    let database = try TemporaryDatabase.make()
    let holder = database.store()
    let store = database.store(limits: PostgreSQLLimits(connections: 2, lock: .milliseconds(50)))
    try await holder.write { tx in
      try tx.execute("CREATE TABLE thing (n BIGINT)")
      try tx.execute("INSERT INTO thing VALUES (1)")
    }
    let gate = Gate()
    async let held: Void = holder.write { tx in
      try tx.execute("UPDATE thing SET n = 2")
      gate.open(.held)
      gate.wait(for: .released)
    }
    await gate.opened(.held)
    await #expect(throws: StoreError.busy) {
      try await store.write { try $0.execute("UPDATE thing SET n = 3") }
    }
    gate.open(.released)
    try await held
    #expect(try await store.numbers("SELECT n FROM thing") == [2])
  }

  @Test("A statement that takes too long is ended, and the connection serves on")
  func statementTimeout() async throws {
    let store = try TemporaryDatabase.make().store(
      limits: PostgreSQLLimits(connections: 1, statement: .milliseconds(500)))
    await #expect(throws: StoreError.busy) {
      try await store.read { try $0.rows("SELECT pg_sleep(20) AS slept") }
    }
    #expect(try await store.numbers("SELECT 1 AS n") == [1])
  }

  @Test("When the line is full the next is refused at once")
  func queueFull() async throws {
    let store = try TemporaryDatabase.make().store(limits: PostgreSQLLimits(connections: 1, queue: 2))
    let gate = Gate()
    async let held: Void = store.read { _ in
      gate.open(.held)
      gate.wait(for: .released)
    }
    await gate.opened(.held)
    let refused = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<5 {
        group.addTask {
          do { return try await store.numbers("SELECT 1 AS n") != [1] } catch {
            return error as? StoreError == .busy
          }
        }
      }
      var refused = 0
      for await was in group where was {
        refused += 1
        if refused == 3 { gate.open(.released) }
      }
      return refused
    }
    try await held
    #expect(refused == 3)
  }

  @Test("Who has waited too long is refused instead of served late")
  func waitedTooLong() async throws {
    let store = try TemporaryDatabase.make().store(
      limits: PostgreSQLLimits(connections: 1, wait: .seconds(1)))
    let gate = Gate()
    async let held: Void = store.read { _ in
      gate.open(.held)
      gate.wait(for: .released)
    }
    await gate.opened(.held)
    let late = Task { try await store.numbers("SELECT 1 AS n") }
    try await Task.sleep(for: .milliseconds(2_500))
    gate.open(.released)
    try await held
    await #expect(throws: StoreError.busy) { try await late.value }
  }

  @Test(
    "A role that may not install the trigrams is told what to ask for; a server without them, what to install"
  )
  func trigrams() async throws {
    let store = try TemporaryDatabase.make().store()
    let found = Names()
    await #expect(throws: CancellationError.self) {
      try await store.write { tx in
        // Gone again with the transaction.
        try tx.execute("CREATE ROLE sehat_weak")
        try tx.execute("SET LOCAL ROLE sehat_weak")
        found.add(try PostgreSQLFitness(tx.connection).trigrams.rawValue)
        throw CancellationError()
      }
    }
    #expect(found.all == ["forbidden"])
    let forbidden = PostgreSQLFitness(
      version: 150_018, encoding: "UTF8", collation: "C", trigrams: .forbidden)
    #expect {
      try forbidden.check()
    } throws: { error in
      (error as? StoreError)?.sentence.contains("CREATE EXTENSION pg_trgm;") == true
    }
    let missing = PostgreSQLFitness(version: 150_018, encoding: "UTF8", collation: "C", trigrams: .missing)
    #expect(throws: StoreError.unsuitable(.extensionMissing("pg_trgm"))) { try missing.check() }
  }

  @Test("A database whose texts are not ordered by their bytes is refused with what to do")
  func collation() {
    let icu = PostgreSQLFitness(version: 150_018, encoding: "UTF8", collation: "id_ID.UTF-8")
    #expect(throws: StoreError.unsuitable(.collation("id_ID.UTF-8"))) { try icu.check() }
    let old = PostgreSQLFitness(version: 130_004, encoding: "UTF8", collation: "C")
    #expect(throws: StoreError.unsuitable(.version(13))) { try old.check() }
    let latin = PostgreSQLFitness(version: 150_018, encoding: "LATIN1", collation: "C")
    #expect(throws: StoreError.unsuitable(.encoding("LATIN1"))) { try latin.check() }
  }
}
