import Store
import Testing

@Suite("Two writers at once end as if one had come after the other", onPostgreSQL) struct RaceTests {
  private func store() async throws -> Store {
    let store = try Store.temporary(.postgresql)
    try await store.write { tx in
      try tx.execute("CREATE TABLE account (id TEXT PRIMARY KEY, amount BIGINT NOT NULL)")
      try tx.execute("INSERT INTO account VALUES ('a', 0), ('b', 0)")
    }
    return store
  }

  @Test("Reading, thinking and writing back loses no change")
  func lostUpdate() async throws {
    let store = try await store()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<40 {
        group.addTask {
          try await store.write { tx in
            let amount: Int = try tx.value("SELECT amount FROM account WHERE id = 'a'") ?? 0
            try tx.execute("UPDATE account SET amount = \(amount + 1) WHERE id = 'a'")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.numbers("SELECT amount AS n FROM account WHERE id = 'a'") == [40])
  }

  @Test("Two that each look at what the other changes do not both go through on the old view")
  func writeSkew() async throws {
    let store = try await store()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for id in ["a", "b"] {
        group.addTask {
          try await store.write { tx in
            let sum: Int = try tx.value("SELECT SUM(amount) AS n FROM account") ?? 0
            _ = try tx.rows("SELECT pg_sleep(0.05) AS slept")
            if sum == 0 { try tx.execute("UPDATE account SET amount = 1 WHERE id = \(id)") }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.numbers("SELECT SUM(amount) AS n FROM account") == [1])
  }

  @Test("A deadlock is broken, and both get through")
  func deadlock() async throws {
    let store = try await store()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (first, second) in [("a", "b"), ("b", "a")] {
        group.addTask {
          try await store.write { tx in
            try tx.execute("UPDATE account SET amount = amount + 1 WHERE id = \(first)")
            _ = try tx.rows("SELECT pg_sleep(0.05) AS slept")
            try tx.execute("UPDATE account SET amount = amount + 1 WHERE id = \(second)")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.numbers("SELECT SUM(amount) AS n FROM account") == [4])
  }

  @Test("Two that find nothing and add the same thing: the second finds it when it runs again")
  func checkThenAdd() async throws {
    let store = try await store()
    let added = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try await store.write { tx in
            guard try tx.first("SELECT id FROM account WHERE id = 'c'") == nil else { return false }
            _ = try tx.rows("SELECT pg_sleep(0.02) AS slept")
            try tx.execute("INSERT INTO account VALUES ('c', 0)")
            return true
          }
        }
      }
      return try await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(added.filter { $0 }.count == 1)
  }

  @Test("Those who take turns need no second try")
  func turns() async throws {
    let store = try await store()
    let runs = RunCount()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<20 {
        group.addTask {
          try await store.write(inTurn: ["a", "b"]) { tx in
            _ = runs.add()
            let amount: Int = try tx.value("SELECT amount FROM account WHERE id = 'a'") ?? 0
            try tx.execute("UPDATE account SET amount = \(amount + 1) WHERE id = 'a'")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await store.numbers("SELECT amount AS n FROM account WHERE id = 'a'") == [20])
    #expect(runs.count == 20)
  }

  @Test("A refusal that the closure swallows undoes the whole change all the same")
  func swallowed() async throws {
    let store = try await store()
    await #expect(throws: StoreError.self) {
      try await store.write { tx in
        try tx.execute("UPDATE account SET amount = 9 WHERE id = 'a'")
        _ = try? tx.execute("INSERT INTO account VALUES ('a', 1)")
      }
    }
    #expect(try await store.numbers("SELECT amount AS n FROM account WHERE id = 'a'") == [0])
  }
}
