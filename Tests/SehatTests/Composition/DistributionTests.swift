import Foundation
import Testing

@testable import Store
@testable import sehat

@Suite("Where each table lives when a database is divided") struct DistributionTests {
  private let distribution = Distribution(Installation.migrations)

  private func store() async throws -> Store {
    let store = try Store.temporary(.sqlite)
    try await store.migrate(Installation.migrations, at: 0)
    return store
  }

  @Test("Every table says it beside its CREATE TABLE, and nothing else does")
  func declared() async throws {
    let catalogue = try await store().read { try Catalogue.read(in: $0) }
    let undeclared = distribution.undeclared(in: catalogue)
    #expect(undeclared == [], "add .distributed, .reference or .local beside CREATE TABLE \(undeclared)")
    let gone = Set(distribution.tables.keys).subtracting(catalogue.tables.map(\.name) + [Catalogue.ledger])
    #expect(gone == [], "these are declared and are no tables: \(gone)")
  }

  @Test("What divides a table is a column of it that is never empty")
  func columns() async throws {
    let catalogue = try await store().read { try Catalogue.read(in: $0) }
    for table in catalogue.tables {
      guard let name = distribution.column(of: table.name) else { continue }
      #expect(table.columns.first { $0.name == name }?.isRequired == true, "\(table.name).\(name)")
    }
  }

  @Test("A table with a facility lies with it, except what is small and read by all")
  func facilities() async throws {
    let catalogue = try await store().read { try Catalogue.read(in: $0) }
    let whole = catalogue.tables.filter { table in
      table.columns.contains { $0.name == "facility" } && distribution.column(of: table.name) != "facility"
    }
    #expect(
      Set(whole.map(\.name)) == [
        "account", "agreement_choice", "arriving_facility", "facility_detail", "guest_practitioner",
        "outage_action", "practice_licence", "practitioner", "practitioner_departure",
        "practitioner_registration", "queue_display", "relocation_facility", "room", "schedule",
        "substitute_duty",
      ])
  }

  @Test(
    "On PostgreSQL every table can be divided, and the script for Citus breaks none of its rules",
    .enabled(
      "SEHAT_TEST_DATABASE names no PostgreSQL", { Store.Engine.available.contains(.postgresql) }))
  func postgresql() async throws {
    let database = try TemporaryDatabase.make()
    let store = database.store(partitionsAtOnce: nil)
    try await store.migrate(Installation.migrations, at: 0)
    let script = try await store.citusScript(Installation.migrations)
    try await store.runKeys(of: script)
    let broken = try await store.driver.read { [distribution] connection in
      let shapes = try TableShape.all(connection)
      let rules = DistributionRules(distribution)
      return rules.broken(by: shapes) + rules.brokenKeys(by: shapes)
    }
    #expect(broken == [])
    let divided = TemporaryDatabase.dividedNames(script)
    #expect(divided == Set(distribution.tables.keys.filter { distribution.column(of: $0) != nil }))
    try await store.partition(Installation.migrations, into: 2)
    try await store.migrate(Installation.migrations, at: 1)
    #expect(try await store.partitions() == 2)
  }
}

extension TemporaryDatabase {
  /// The tables that a script for Citus spreads.
  fileprivate static func dividedNames(_ script: String) -> Set<String> {
    Set(script.matches(of: /create_distributed_table\('(\w+)'/).map { String($0.1) })
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
