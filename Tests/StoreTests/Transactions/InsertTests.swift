import Store
import Testing

@Suite struct InsertTests {
  private func table(on engine: Store.Engine) async throws -> Store {
    let store = try Store.temporary(engine)
    let things = Migration(
      1, "thing",
      [
        .sql(
          """
          CREATE TABLE thing (search_key \(type: .serialKey), name TEXT NOT NULL, size BIGINT,
            share DOUBLE PRECISION, image \(type: .blob), UNIQUE (name))
          """),
        .textIndex(Self.names),
      ])
    try await store.migrate([things], at: 0)
    return store
  }

  private static let names = TextIndex("thing_name_text", on: "thing", column: "name", key: "search_key")

  @Test(
    "Few rows and many come in as they are: quotes, breaks, backslashes, bytes, nothing at all",
    arguments: [1, 50], Store.Engine.available)
  func faithful(count: Int, engine: Store.Engine) async throws {
    let store = try await table(on: engine)
    let odd = ["a\tb\nc\r\\N\\.", "'; DROP TABLE thing; --", "\\.", "é “kutip” 𝛑", ""]
    let names = (0..<count).map { odd[$0 % odd.count] + ($0 < odd.count ? "" : String($0)) }
    try await store.write { tx in
      try tx.insert(
        names.enumerated().map { place, name in
          [
            "name": name, "size": place % 2 == 0 ? nil : Int64.min + Int64(place), "share": 1.0 / 3,
            "image": [0, 92, 10, 255] as [UInt8],
          ]
        }, into: "thing")
    }
    let rows = try await store.read { try $0.rows("SELECT * FROM thing ORDER BY search_key") }
    #expect(try rows.map { try $0["name"] as String } == names)
    for (place, row) in rows.enumerated() {
      let size: Int64? = try row["size"]
      #expect(size == (place % 2 == 0 ? nil : Int64.min + Int64(place)))
      #expect(try row["share"] == 1.0 / 3)
      #expect(try row["image"] == [0, 92, 10, 255] as [UInt8])
    }
  }

  @Test(
    "One row the table refuses takes all of them back, and is told as what it is",
    arguments: [2, 50], Store.Engine.available)
  func refused(count: Int, engine: Store.Engine) async throws {
    let store = try await table(on: engine)
    do {
      try await store.write { tx in
        try tx.insert((0..<count).map { ["name": "n\(max(1, $0))"] }, into: "thing")
      }
      Issue.record("a name came in twice")
    } catch StoreError.constraint(let kind, _) {
      #expect(kind == .unique)
    }
    let left: Int? = try await store.write { tx in
      try tx.insert((0..<count).map { ["name": "after\($0)"] }, into: "thing")
      return try tx.value("SELECT COUNT(*) AS n FROM thing")
    }
    #expect(left == count)
  }

  @Test(
    "What is gathered is found by every later search, and so is what comes after it",
    arguments: Store.Engine.available)
  func gathered(engine: Store.Engine) async throws {
    let store = try await table(on: engine)
    try await store.write { tx in
      try tx.gathering(Self.names) {
        try tx.insert((0..<300).map { ["name": "siti aminah \($0)"] }, into: "thing")
      }
    }
    try await store.write { try $0.insert([["name": "budi aminudin"]], into: "thing") }
    let found: Int? = try await store.read {
      try $0.value("SELECT COUNT(*) AS n FROM thing WHERE \(Self.names, contains: "min")")
    }
    #expect(found == 301)
  }
}
