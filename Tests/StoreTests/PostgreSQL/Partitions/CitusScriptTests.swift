import Testing

@testable import Store

@Suite("The script for Citus", onPostgreSQL) struct CitusScriptTests {
  @Test("It gives every key and reference the facility, then says of each table where it lives")
  func script() async throws {
    let store = try await DividedStore.filled(TemporaryDatabase.make())
    let lines = try await store.citusScript(DividedStore.migrations).split(separator: "\n").map(String.init)
    #expect(
      lines.contains("ALTER TABLE visit ADD CONSTRAINT visit_pkey PRIMARY KEY (id, version, facility);"))
    #expect(
      lines.contains {
        $0.hasPrefix("ALTER TABLE visit ADD CONSTRAINT visit_person_fkey FOREIGN KEY (person, facility)")
          && $0.contains("REFERENCES person (id, facility)")
      })
    #expect(
      lines.suffix(3) == [
        "SELECT create_reference_table('facility');",
        "SELECT create_distributed_table('person', 'facility', colocate_with => 'none');",
        "SELECT create_distributed_table('visit', 'facility', colocate_with => 'person');",
      ])
  }

  @Test("Run on PostgreSQL itself, it leaves a schema that breaks none of Citus's rules")
  func run() async throws {
    let store = try await DividedStore.filled(TemporaryDatabase.make())
    let distribution = Distribution(DividedStore.migrations)
    func broken() async throws -> [String] {
      try await store.driver.read { connection in
        let shapes = try TableShape.all(connection)
        let rules = DistributionRules(distribution)
        return rules.broken(by: shapes) + rules.brokenKeys(by: shapes)
      }
    }
    #expect(try await broken().contains("visit_open is unique without facility"))
    try await store.runKeys(of: try await store.citusScript(DividedStore.migrations))
    #expect(try await broken() == [])
  }

  @Test(
    "What would leave its machine, change by itself or may be empty is named",
    arguments: [
      (
        "CREATE TABLE t (facility TEXT NOT NULL REFERENCES other (id))",
        "t.facility → other would leave its machine"
      ),
      ("CREATE TABLE t (facility TEXT)", "t.facility may be empty"),
      ("CREATE TABLE t (n BIGINT)", "t has no column facility"),
      (
        "CREATE TABLE t (facility TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE)",
        "t.facility → place changes rows by itself"
      ),
    ])
  func rules(table: String, breach: String) async throws {
    let store = try TemporaryDatabase.make().store(partitionsAtOnce: nil)
    let steps = Migration(
      1, "t",
      [
        .sql("CREATE TABLE place (id TEXT PRIMARY KEY)"), .reference("place"),
        .sql("CREATE TABLE other (id TEXT PRIMARY KEY)"), .local("other"),
        .sql(SQL(stringLiteral: table)), .distributed("t"),
      ])
    try await store.migrate([steps], at: 0)
    await #expect(throws: PartitionRefusal.rules([breach])) { _ = try await store.citusScript([steps]) }
    await #expect(throws: PartitionRefusal.rules([breach])) { try await store.partition([steps], into: 2) }
  }
}

extension Store {
  /// The part of the script that is PostgreSQL's own: what stands between BEGIN and COMMIT.
  fileprivate func runKeys(of script: String) async throws {
    let body = try #require(script.firstMatch(of: /BEGIN;\n([\s\S]*)COMMIT;/)?.1)
    let statements = body.split(separator: ";\n").map(String.init)
    try await write { tx in
      for statement in statements { try tx.execute(SQL(stringLiteral: statement)) }
    }
  }
}
