import Store
import Testing

@Suite struct SQLTests {
  @Test(
    "Whatever is interpolated is a parameter, never a part of the statement",
    arguments: Store.Engine.available)
  func injection(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    let nasty = "x'); DROP TABLE thing; --"
    let back: String? = try await store.write { tx in
      try tx.execute("CREATE TABLE thing (name TEXT)")
      try tx.execute("INSERT INTO thing (name) VALUES (\(nasty))")
      return try tx.value("SELECT name FROM thing WHERE name = \(nasty)")
    }
    #expect(back == nasty)
  }

  @Test(
    "A list becomes as many parameters, and an empty list matches nothing", arguments: Store.Engine.available)
  func lists(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    let counts: (Int?, Int?) = try await store.write { tx in
      try tx.execute("CREATE TABLE thing (number BIGINT)")
      for number in 1...5 { try tx.execute("INSERT INTO thing VALUES (\(number))") }
      return (
        try tx.value("SELECT COUNT(*) FROM thing WHERE number IN \(list: [1, 3, 9])"),
        try tx.value("SELECT COUNT(*) FROM thing WHERE number IN \(list: [Int]())")
      )
    }
    #expect(counts == (2, 0))
  }

  @Test("A column that holds something else is told by its name", arguments: Store.Engine.available)
  func wrongType(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    await #expect(throws: StoreError.unexpectedValue(column: "n", wanted: "Int")) {
      try await store.read { tx in
        let row = try tx.first("SELECT 'dua' AS n")
        let _: Int? = try row?["n"]
      }
    }
    await #expect(throws: StoreError.unknownColumn("m")) {
      try await store.read { tx in
        let _: Int? = try tx.first("SELECT 1 AS n")?["m"]
      }
    }
  }
}
