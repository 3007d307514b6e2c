import Testing

@testable import Store

@Suite("Loading many rows")
struct TableLoaderTests {
  @Test("Every character, every number and every byte arrives as it left", arguments: Store.Engine.available)
  func values(_ engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    try await store.migrate([FamilyStore.people], at: 5)
    let texts = [
      "", "\\N", "\\", "\\.", "a\tb\nc\rd", "\u{1}\u{8}\u{b}\u{c}\u{7f}", "é 你 👩‍⚕️", "'; DROP TABLE person; --",
      "a\\nb",
    ]
    let numbers = [0, -0.0, 0.1, 1e300, -1e-300, .infinity, -.infinity, 5e-324]
    let rows: [[SQLValue]] = (0..<3000).map { index in
      [
        .int(Int64(index + 1)), .text("p\(index)"), .null, .text(texts[index % texts.count]),
        .real(numbers[index % numbers.count]),
        index % 3 == 0 ? .null : .blob([0, 92, 255, UInt8(index % 256)]),
      ]
    }
    try await store.fill { tx in
      let table = try #require(try Catalogue.read(in: tx)["person"])
      var loader = TableLoader(table, in: tx)
      for row in rows { try loader.add(row) }
      try loader.finish()
    }
    let found = try await store.read { tx in
      let table = try #require(try Catalogue.read(in: tx)["person"])
      return try TableWalk(table, in: tx).page(from: .start, limit: 5000, in: tx).rows
    }
    #expect(found == rows)
  }

  @Test("Keys can be drawn anew", arguments: Store.Engine.available)
  func drawnKeys(_ engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    try await store.migrate([FamilyStore.people], at: 5)
    try await store.write { tx in
      try tx.execute("INSERT INTO person (id, name) VALUES ('dulu', 'Dulu')")
      let table = try #require(try Catalogue.read(in: tx)["person"])
      var loader = TableLoader(table, in: tx, drawingKeys: true)
      try loader.add([.text("baru"), .null, .text("Baru"), .null, .null])
      try loader.finish()
    }
    let keys: [Int64] = try await store.read {
      try $0.all("SELECT key FROM person ORDER BY key") { try $0["key"] }
    }
    #expect(keys.count == 2 && Set(keys).count == 2)
  }

  @Test(
    "A row that breaks a rule takes its transaction back and is named as a rule",
    arguments: Store.Engine.available)
  func brokenRule(_ engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    try await store.migrate([FamilyStore.people], at: 5)
    let error = await #expect(throws: StoreError.self) {
      try await store.fill { tx in
        let table = try #require(try Catalogue.read(in: tx)["person"])
        var loader = TableLoader(table, in: tx, drawingKeys: true)
        for _ in 0..<2 { try loader.add([.text("sama"), .null, .text("Sama"), .null, .null]) }
        try loader.finish()
      }
    }
    guard case .constraint(.unique, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let count: Int? = try await store.read { try $0.value("SELECT COUNT(*) AS n FROM person") }
    #expect(count == 0)
  }
}
