import Testing

@testable import Store

@Suite("Filling an empty database")
struct RebuildTests {
  let past = [AppliedMigration(number: 1, name: "people", appliedAt: 5)]

  @Test("Children stand before their mothers and come in all the same; every value is what it was")
  func ownReferences() async throws {
    let store = try Store.temporary()
    let count = try await store.rebuild([FamilyStore.people], asOf: past, at: 9) { tx in
      try Self.load(FamilyStore.rows, into: tx)
    }
    #expect(count == 3)
    #expect(try await Self.rows(of: store) == FamilyStore.rows)
    let found: Int? = try await store.read { tx in
      try tx.value(
        """
        SELECT COUNT(*) AS n FROM \(TextIndex("person_text", on: "person", column: "name", key: "key"),
          matching: "enek")
        """)
    }
    #expect(found == 1)
    let applied = try await store.read { try AppliedMigration.all(in: $0) }
    #expect(applied == past)
  }

  @Test("The engine counts on from the greatest key that came in")
  func countsOn() async throws {
    let store = try Store.temporary()
    try await store.rebuild([FamilyStore.people], asOf: past, at: 9) { tx in
      try Self.load(FamilyStore.rows, into: tx)
    }
    let key: Int? = try await store.write { tx in
      try tx.value("INSERT INTO person (id, name) VALUES ('baru', 'Baru') RETURNING key")
    }
    #expect(key == 8)
  }

  @Test("A copy of an older schema is brought up to date with its rows in it")
  func olderSchema() async throws {
    let store = try Store.temporary()
    try await store.rebuild([FamilyStore.people, FamilyStore.phones], asOf: past, at: 9) { tx in
      try Self.load(FamilyStore.rows, into: tx)
    }
    let phones: [String] = try await store.read { try $0.all("SELECT phone FROM person") { try $0["phone"] } }
    #expect(phones == ["belum ada", "belum ada", "belum ada"])
  }

  @Test("A copy of a newer schema is refused, and nothing is made")
  func newerSchema() async throws {
    let store = try Store.temporary()
    let newer = past + [AppliedMigration(number: 2, name: "phones", appliedAt: 6)]
    await #expect(throws: SnapshotRefusal.newerSchema(name: "2 phones")) {
      try await store.rebuild([FamilyStore.people], asOf: newer, at: 9) { _ in }
    }
    #expect(try await store.read { try Catalogue.read(in: $0) }.tables.isEmpty)
  }

  @Test("A database that holds anything is refused and left alone")
  func notEmpty() async throws {
    let store = try await FamilyStore.empty()
    try await store.write { try $0.execute("INSERT INTO person (id, name) VALUES ('a', 'Ada')") }
    await #expect(throws: SnapshotRefusal.notEmpty(table: "person")) {
      try await store.rebuild([FamilyStore.people], asOf: past, at: 9) { tx in
        try Self.load(FamilyStore.rows, into: tx)
      }
    }
    #expect(try await Self.rows(of: store).count == 1)
  }

  @Test("A database that is prepared but empty is filled; one prepared for a newer program is refused")
  func prepared() async throws {
    let store = try await FamilyStore.empty()
    try await store.rebuild([FamilyStore.people], asOf: past, at: 9) { tx in
      try Self.load(FamilyStore.rows, into: tx)
    }
    let ahead = try Store.temporary()
    try await ahead.migrate([FamilyStore.people, FamilyStore.phones], at: 1)
    await #expect(throws: SnapshotRefusal.aheadOfCopy(name: "2 phones")) {
      try await ahead.rebuild([FamilyStore.people, FamilyStore.phones], asOf: past, at: 9) { _ in }
    }
  }

  @Test("A row whose mother is nowhere takes everything back")
  func missingRow() async throws {
    let store = try Store.temporary()
    await #expect(throws: SnapshotRefusal.missingRow(table: "person")) {
      try await store.rebuild([FamilyStore.people], asOf: past, at: 9) { tx in
        try Self.load([FamilyStore.rows[0]], into: tx)
      }
    }
    #expect(try await store.read { try Catalogue.read(in: $0) }.tables.isEmpty)
  }

  @Test("A value of another kind is refused by its table and column")
  func otherKind() async throws {
    let store = try Store.temporary()
    var row = FamilyStore.rows[2]
    row[4] = .text("berat")
    let wrong = [row]
    await #expect(throws: SnapshotRefusal.otherKind(table: "person", column: "weight")) {
      try await store.rebuild([FamilyStore.people], asOf: past, at: 9) { try Self.load(wrong, into: $0) }
    }
  }

  @Test("A disk that is full takes everything back")
  func diskFull() async throws {
    // SQLite alone lets a test say how large a database may become.
    let store = try Store.temporary(.sqlite)
    await #expect(throws: StoreError.self) {
      try await store.rebuild([FamilyStore.people], asOf: past, at: 9) { tx in
        // The smallest number of pages SQLite accepts is what the schema already takes.
        _ = try tx.rows("PRAGMA max_page_count = 1")
        for number in 0..<2000 {
          let text = String(repeating: "x", count: 400)
          try tx.execute("INSERT INTO person (id, name) VALUES (\("p\(number)"), \(text))")
        }
      }
    }
    #expect(try await store.read { try Catalogue.read(in: $0) }.tables.isEmpty)
  }

  @discardableResult
  private static func load(_ rows: [[SQLValue]], into tx: WriteTransaction) throws -> Int {
    let table = try #require(try Catalogue.read(in: tx)["person"])
    var loader = TableLoader(table, in: tx)
    for row in rows { try loader.add(row) }
    try loader.finish()
    return rows.count
  }

  private static func rows(of store: Store) async throws -> [[SQLValue]] {
    try await store.read { tx in
      let table = try #require(try Catalogue.read(in: tx)["person"])
      var rows: [[SQLValue]] = []
      try tx.eachRow(of: table) { rows.append($0) }
      // Rows come in the engine's own order; the key stands first.
      return rows.sorted { Int64.read($0[0]) ?? 0 < Int64.read($1[0]) ?? 0 }
    }
  }
}
