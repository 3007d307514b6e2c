import Store
import Testing

@Suite(onPostgreSQL) struct ParameterTests {
  @Test("Every kind of value comes back as it went, the missing one too")
  func roundTrip() async throws {
    let store = try Store.temporary(.postgresql)
    let values: [SQLValue] = [
      .int(.min), .int(.max), .real(-0.1), .text("é😀'\\\u{1F}"), .text(""), .blob([0, 255, 16]), .blob([]),
    ]
    for value in values {
      let back: SQLValue? = try await store.read { try $0.value("SELECT \(value) AS back") }
      #expect(back == value)
    }
    try await store.write { tx in
      try tx.execute("CREATE TABLE thing (n BIGINT, r DOUBLE PRECISION, t TEXT, b BYTEA)")
      for _ in 0..<2 {
        try tx.execute(
          "INSERT INTO thing (n, r, t, b) VALUES (\(nil as Int?), \(nil as Double?), \(nil as String?), \(SQLValue.null))"
        )
        try tx.execute("INSERT INTO thing (n, r, t, b) VALUES (\(1), \(0.5), \("x"), \([UInt8(7)]))")
      }
    }
    #expect(try await store.numbers("SELECT COUNT(*) AS n FROM thing WHERE n IS NULL AND b IS NULL") == [2])
    #expect(try await store.numbers("SELECT SUM(n) AS n FROM thing") == [2])
  }

  @Test("A text with a zero byte is refused like a broken check, not cut short")
  func zeroByte() async throws {
    let store = try Store.temporary(.postgresql)
    await #expect {
      try await store.read { try $0.rows("SELECT \("a\u{0}b") AS t") }
    } throws: { error in
      guard case StoreError.constraint(.check, _) = error else { return false }
      return true
    }
  }

  @Test("More different statements than a connection keeps do no harm")
  func manyStatements() async throws {
    let store = try Store.temporary(.postgresql)
    let counts: [Int] = try await store.read { tx in
      try (1...900).map {
        try tx.value("SELECT COUNT(*) AS n FROM pg_class WHERE relpages IN \(list: 1...$0)") ?? -1
      }
    }
    #expect(!counts.contains(-1))
  }

  @Test("An answer too large to hold is handed out page by page, and other statements may run meanwhile")
  func streaming() async throws {
    let store = try Store.temporary(.postgresql)
    let sum = try await store.read { tx in
      var sum = 0
      try tx.each("SELECT n FROM generate_series(1, \(2500)) AS n WHERE n > \(0)") { row in
        let n: Int = try row["n"]
        if n % 1000 == 0 { sum += try tx.value("SELECT \(1) AS one") ?? 0 }
        sum += n
      }
      return sum
    }
    #expect(sum == 2500 * 2501 / 2 + 2)
  }
}
