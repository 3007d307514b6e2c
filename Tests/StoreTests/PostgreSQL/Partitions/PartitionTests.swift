import Testing

@testable import Store

@Suite("A PostgreSQL divided into partitions", onPostgreSQL) struct PartitionTests {
  private func divided() async throws -> Store {
    let store = try await DividedStore.filled(TemporaryDatabase.make())
    try await store.partition(DividedStore.migrations, into: 4)
    return store
  }

  @Test("Every row, key, index, reference, guard and counter is there afterwards")
  func everything() async throws {
    let store = try await divided()
    #expect(try await store.partitions() == 4)
    let shapes = try await store.driver.read { try TableShape.all($0) }
    #expect(shapes.filter(\.isPartitioned).map(\.name) == ["person", "visit"])
    let person = try #require(shapes.first { $0.name == "person" })
    #expect(person.keys.map(\.columns) == [["key", "facility"], ["facility", "name"], ["id", "facility"]])
    #expect(person.indexes.map(\.name) == ["person_text", "person_text_walk"])
    #expect(person.columns.first { $0.name == "name" }?.fineness == 1000)
    #expect(
      person.references.map { [$0.columns, $0.targetColumns] } == [
        [["facility"], ["id"]], [["mother", "facility"], ["id", "facility"]],
      ])
    let visit = try #require(shapes.first { $0.name == "visit" })
    #expect(visit.indexes.first { $0.name == "visit_open" }?.columns == ["person", "facility"])
    #expect(visit.indexes.first { $0.name == "visit_open" }?.condition?.contains("open") == true)
    #expect(
      try await store.numbers("SELECT COUNT(*) AS n FROM person p JOIN visit v ON v.person = p.id") == [4])
    let next: Int? = try await store.write {
      try $0.value("INSERT INTO person (id, facility, name) VALUES ('e', 'f', 'budi') RETURNING key")
    }
    #expect(next == 5)
    let found: [String] = try await store.read { tx in
      try tx.all("SELECT id FROM \(DividedStore.names, matching: "iti", of: "g") ORDER BY key") {
        try $0["id"]
      }
    }
    #expect(found == ["c", "d"])
  }

  @Test("The catalogue tells the same of what refers to what, so copies fit either layout")
  func catalogue() async throws {
    let store = try await DividedStore.filled(TemporaryDatabase.make())
    let before = try await store.read { try Catalogue.read(in: $0) }
    try await store.partition(DividedStore.migrations, into: 2)
    let after = try await store.read { try Catalogue.read(in: $0) }
    #expect(after.tables.map(\.name) == before.tables.map(\.name))
    for (old, new) in zip(before.tables, after.tables) {
      #expect(Set(new.references) == Set(old.references))
      #expect(new.columns.map(\.name) == old.columns.map(\.name))
      #expect(new.columns.map(\.isCounted) == old.columns.map(\.isCounted))
    }
  }

  @Test("The engine refuses what it refused before, and a reference into another facility besides")
  func rules() async throws {
    let store = try await divided()
    let refused: [(SQL, StoreError.Constraint)] = [
      ("INSERT INTO person (id, facility, name) VALUES ('a', 'f', 'x')", .unique),
      ("INSERT INTO person (id, facility, name) VALUES ('z', 'f', 'siti a')", .unique),
      ("INSERT INTO person (id, facility, name, weight) VALUES ('z', 'f', 'x', 0)", .check),
      ("INSERT INTO person (id, facility, name) VALUES ('z', 'h', 'x')", .foreignKey),
      ("INSERT INTO person (id, facility, mother, name) VALUES ('z', 'f', 'c', 'x')", .foreignKey),
      ("INSERT INTO visit VALUES ('w', 1, 'f', 'a', 'open')", .unique),
      ("INSERT INTO visit VALUES ('w', 1, 'g', 'a', 'done')", .foreignKey),
      ("UPDATE visit SET state = 'done'", .appendOnly), ("DELETE FROM visit", .appendOnly),
      ("TRUNCATE visit", .appendOnly), ("TRUNCATE visit_p0", .appendOnly),
      ("DELETE FROM visit_p1", .appendOnly),
    ]
    for (statement, constraint) in refused {
      await #expect("\(statement)") {
        try await store.write { tx in
          try tx.execute(statement)
          // Whichever partition has no rows refuses nothing by itself.
          if "\(statement)".contains("visit_p1") { try tx.execute("DELETE FROM visit") }
        }
      } throws: { error in
        guard case StoreError.constraint(constraint, _) = error else { return false }
        return true
      }
    }
  }

  @Test("It goes on where it stopped, changes nothing the second time, and keeps its number of partitions")
  func again() async throws {
    let store = try await DividedStore.filled(TemporaryDatabase.make())
    let partitioner = Partitioner(distribution: Distribution(DividedStore.migrations), count: 3)
    #expect(try await store.driver.reshape { try partitioner.divide("person", $0) } == 4)
    let divided = Names()
    try await store.partition(DividedStore.migrations, into: 3) { divided.add($0.name) }
    try await store.partition(DividedStore.migrations, into: 3) { divided.add($0.name) }
    #expect(divided.all == ["visit"])
    await #expect(throws: PartitionRefusal.divided(into: 3)) {
      try await store.partition(DividedStore.migrations, into: 4)
    }
    await #expect(throws: PartitionRefusal.count(1)) {
      try await store.partition(DividedStore.migrations, into: 1)
    }
  }

  @Test("What another server commits while the table's lock is waited for is copied too")
  func lateRow() async throws {
    let database = try TemporaryDatabase.make()
    let (store, other) = (try await DividedStore.filled(database), database.store(partitionsAtOnce: nil))
    let gate = Gate()
    async let written: Void = other.write { tx in
      try tx.execute("INSERT INTO person (id, facility, name) VALUES ('late', 'g', 'late')")
      gate.open(.held)
      gate.wait(for: .released)
    }
    await gate.opened(.held)
    async let divided: Void = store.partition(DividedStore.migrations, into: 2)
    while try await other.numbers("SELECT COUNT(*) AS n FROM pg_locks WHERE NOT granted").first == 0 {
      try await Task.sleep(for: .milliseconds(20))
    }
    gate.open(.released)
    try await written
    try await divided
    #expect(try await store.numbers("SELECT COUNT(*) AS n FROM person WHERE id = 'late'") == [1])
  }

  @Test("A later program's tables and columns come divided, though its steps say nothing of it")
  func laterSteps() async throws {
    let store = try await divided()
    try await store.migrate(DividedStore.all, at: 2)
    let shapes = try await store.driver.read { try TableShape.all($0) }
    #expect(shapes.filter(\.isPartitioned).map(\.name) == ["person", "visit", "letter"])
    let letter = try #require(shapes.first { $0.name == "letter" })
    #expect(
      letter.references.map(\.columns) == [
        ["facility"], ["person", "facility"], ["visit", "version", "facility"],
      ])
    #expect(try await store.numbers("SELECT COUNT(*) AS n FROM paper") == [1])
    try await store.write { tx in
      try tx.execute("INSERT INTO letter VALUES ('l', 'f', 'a', 'va', 1)")
      try tx.execute("UPDATE person SET phone = '08' WHERE id = 'a'")
    }
    await #expect(throws: StoreError.self) {
      try await store.write { try $0.execute("INSERT INTO letter VALUES ('m', 'g', 'a', NULL, NULL)") }
    }
    await #expect(throws: StoreError.self) { try await store.write { try $0.execute("DELETE FROM letter") } }
    #expect(
      try await store.numbers("SELECT COUNT(*) AS n FROM pg_namespace WHERE nspname = 'sehat_draft'") == [0])
    try await store.partition(DividedStore.all, into: 4)
  }

  @Test("A later table of which nothing is said is named, and nothing is changed")
  func undeclared() async throws {
    let store = try await divided()
    let forgotten = Migration(4, "forgotten", [.sql("CREATE TABLE forgotten (n BIGINT)")])
    await #expect(throws: PartitionRefusal.rules(["forgotten is not declared"])) {
      try await store.migrate(DividedStore.all + [forgotten], at: 2)
    }
    try await store.migrate(DividedStore.migrations, at: 2)
  }

  @Test("Rights that others were given are kept; a table that others receive is refused")
  func rights() async throws {
    let store = try await DividedStore.filled(TemporaryDatabase.make())
    try await store.write { tx in
      try tx.execute("GRANT SELECT ON visit TO PUBLIC")
      try tx.execute("GRANT SELECT (id, name) ON person TO PUBLIC")
      try tx.execute("CREATE PUBLICATION figures FOR TABLE visit")
    }
    await #expect(throws: PartitionRefusal.published(table: "visit", publication: "figures")) {
      try await store.partition(DividedStore.migrations, into: 2)
    }
    try await store.write { try $0.execute("DROP PUBLICATION figures") }
    try await store.partition(DividedStore.migrations, into: 2)
    let grants = try await store.driver.read { connection in
      try ["person", "visit"].flatMap { try TableShape($0, connection).grants }
    }
    #expect(
      Set(grants) == [
        "GRANT SELECT (id) ON person TO PUBLIC", "GRANT SELECT (name) ON person TO PUBLIC",
        "GRANT SELECT ON visit TO PUBLIC",
      ])
  }

  @Test("Who names the facility is answered by one partition, who does not by each partition's index")
  func plans() async throws {
    let store = try await divided()
    func plan(_ sql: SQL) async throws -> String {
      try await store.read { try $0.plan(of: sql) }.joined(separator: "\n")
    }
    let one = try await plan("SELECT * FROM person WHERE id = \("a") AND facility = \("f")")
    #expect(one.matches(of: /person_id_key_p\d/).count == 1 && !one.contains("Append"), "\(one)")
    let each = try await plan("SELECT * FROM person WHERE id = \("a")")
    #expect(each.matches(of: /person_id_key_p\d/).count == 4, "\(each)")
  }
}

@Suite("A SQLite") struct UndividedTests {
  @Test("is never divided")
  func refused() async throws {
    let store = try Store.temporary(.sqlite)
    try await store.migrate(DividedStore.all, at: 1)
    await #expect(throws: PartitionRefusal.engine) { try await store.partition(DividedStore.all, into: 4) }
    await #expect(throws: PartitionRefusal.engine) { _ = try await store.citusScript(DividedStore.all) }
  }
}
