import Testing

@testable import Store

@Suite("Walking a table")
struct TableWalkTests {
  @Test("Page by page every row comes once, those who refer to others after them", arguments: [1, 2, 3, 10])
  func pages(_ limit: Int) async throws {
    let store = try await FamilyStore.empty()
    try await store.write { tx in
      let table = try #require(try Catalogue.read(in: tx)["person"])
      var loader = TableLoader(table, in: tx)
      for row in FamilyStore.rows { try loader.add(row) }
      for number in 8...12 {
        try loader.add([.int(Int64(number)), .text("p\(number)"), .null, .text("P"), .null, .null])
      }
      try loader.finish()
    }
    let walk = try await store.read { try TableWalk(try #require(Catalogue.read(in: $0)["person"]), in: $0) }
    var seen: [SQLValue] = []
    var position: TableWalk.Position? = .start
    while let at = position {
      let page = try await store.read { try walk.page(from: at, limit: limit, in: $0) }
      #expect(page.rows.count <= limit)
      seen += page.rows.map { $0[1] }
      position = page.next
    }
    let names: [SQLValue] = ["nenek", "p8", "p9", "p10", "p11", "p12", "anak", "cucu"].map { .text($0) }
    #expect(seen == names)
  }

  @Test("A table of two keys goes on between rows that share the first")
  func compositeKey() async throws {
    let store = try await FamilyStore.empty()
    try await store.write { tx in
      for person in ["a", "b"] {
        try tx.execute("INSERT INTO person (id, name) VALUES (\(person), 'x')")
        for number in 1...3 {
          try tx.execute("INSERT INTO visit (person, number) VALUES (\(person), \(number))")
        }
      }
    }
    let walk = try await store.read { try TableWalk(try #require(Catalogue.read(in: $0)["visit"]), in: $0) }
    let page = try await store.read { try walk.page(from: .after([.text("a"), .int(2)]), limit: 2, in: $0) }
    #expect(page.rows == [[.text("a"), .int(3)], [.text("b"), .int(1)]])
    #expect(page.next == .after([.text("b"), .int(1)]))
  }

  @Test("An empty table has one page, without rows")
  func empty() async throws {
    let store = try await FamilyStore.empty()
    let walk = try await store.read { try TableWalk(try #require(Catalogue.read(in: $0)["person"]), in: $0) }
    let page = try await store.read { try walk.page(from: .start, limit: 5, in: $0) }
    #expect(page.rows.isEmpty && page.next == nil)
  }

  @Test("Rows are led back to their owner over what they must refer to")
  func owners() async throws {
    let store = try await FamilyStore.empty()
    let catalogue = try await store.read { try Catalogue.read(in: $0) }
    let visit = try #require(catalogue["visit"])
    #expect(
      catalogue.path(from: visit, to: "person", named: "person") == OwnerPath(steps: [], column: "person"))
    let path = try #require(catalogue.path(from: visit, to: "family", named: "name"))
    #expect(catalogue.path(from: visit, to: "family", named: "nothing") == nil)
    try await store.write { tx in
      for (id, name) in [("a", "satu"), ("b", "dua")] {
        try tx.execute("INSERT INTO person (id, name) VALUES (\(id), \(name))")
        try tx.execute("INSERT INTO visit (person, number) VALUES (\(id), 1)")
      }
    }
    let count = try await store.read { try $0.count(of: visit, along: path, of: ["dua", "tiga"]) }
    #expect(count == 1)
    let none = try await store.read { try $0.count(of: visit, along: path, of: []) }
    #expect(none == 0)
  }
}
