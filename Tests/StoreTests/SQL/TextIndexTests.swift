import Store
import Testing

@Suite struct TextIndexTests {
  let index = TextIndex("person_text", on: "person", column: "search_text", key: "search_key")

  private func people(_ names: [String], on engine: Store.Engine) async throws -> Store {
    let store = try Store.temporary(engine)
    let table = Migration(
      1, "person",
      [
        .sql("CREATE TABLE person (search_key \(type: .serialKey), search_text TEXT NOT NULL)"),
        .textIndex(index),
      ])
    try await store.migrate([table], at: 0)
    try await store.write { tx in
      for name in names { try tx.execute("INSERT INTO person (search_text) VALUES (\(name))") }
    }
    return store
  }

  private func found(_ words: String, in store: Store) async throws -> Set<String> {
    let index = index
    return try await store.read { tx in
      let condition = try tx.all("SELECT search_text FROM person WHERE \(index, contains: words)") {
        try $0["search_text"] as String
      }
      let source = try tx.all("SELECT person.search_text FROM \(index, matching: words) LIMIT 100") {
        try $0["search_text"] as String
      }
      #expect(Set(condition) == Set(source))
      return Set(condition)
    }
  }

  @Test("A fragment is found anywhere, and every word must be there", arguments: Store.Engine.available)
  func fragments(engine: Store.Engine) async throws {
    let store = try await people(["siti aminah", "aminudin", "siti rohmah", "li wei"], on: engine)
    #expect(try await found("min", in: store) == ["siti aminah", "aminudin"])
    #expect(try await found("siti min", in: store) == ["siti aminah"])
    #expect(try await found("zzz", in: store) == [])
  }

  @Test("Words too short for the index still count", arguments: Store.Engine.available)
  func shortWords(engine: Store.Engine) async throws {
    let store = try await people(["siti aminah", "li wei"], on: engine)
    #expect(try await found("li", in: store) == ["li wei"])
    #expect(try await found("li wei", in: store) == ["li wei"])
  }

  @Test(
    "What has a meaning for the engine is only text",
    arguments: ["a\"b", "NOT", "siti*", "(", "siti OR x", "s%i", "s_ti", "100\\%", "it'i"],
    Store.Engine.available)
  func hostile(words: String, engine: Store.Engine) async throws {
    let store = try await people(["siti aminah"], on: engine)
    #expect(try await found(words, in: store) == [])
  }

  @Test("The index follows changes and deletions", arguments: Store.Engine.available)
  func follows(engine: Store.Engine) async throws {
    let store = try await people(["siti aminah"], on: engine)
    try await store.write { try $0.execute("UPDATE person SET search_text = 'budi santoso'") }
    #expect(try await found("siti", in: store) == [])
    #expect(try await found("budi", in: store) == ["budi santoso"])
    try await store.write { try $0.execute("DELETE FROM person") }
    #expect(try await found("budi", in: store) == [])
  }
}
