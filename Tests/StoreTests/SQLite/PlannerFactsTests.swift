import Testing

@testable import Store

@Suite("What SQLite's planner is told")
struct PlannerFactsTests {
  private static let migrations = [
    Migration(
      1, "things",
      [
        .sql("CREATE TABLE thing (id TEXT PRIMARY KEY, facility TEXT NOT NULL, day TEXT NOT NULL)"),
        .distributed("thing"),
        .sql("CREATE INDEX thing_day ON thing (facility, day)"),
      ])
  ]
  private static let later = Migration(2, "state", [.sql("CREATE INDEX thing_id ON thing (facility, id)")])

  @Test("Many ids of one facility are looked up by their ids, however many; a day is looked up by its day")
  func ids() async throws {
    guard Store.Engine.standard == .sqlite else { return }
    let store = try Store.temporary()
    try await store.migrate(Self.migrations, at: 0)
    let ids = (1...200).map { "id-\($0)" }
    let questions: [SQL] = [
      "SELECT id FROM thing WHERE facility = 'f' AND id IN \(list: ids)",
      "UPDATE thing SET day = 'x' WHERE facility = 'f' AND id IN \(list: ids)",
      "SELECT id FROM thing WHERE facility = 'f' AND day = '2026-11-21'",
    ]
    let plans = try await store.read { tx in
      try questions.map { try tx.first("EXPLAIN QUERY PLAN \(sql: $0)") { try $0["detail"] as String } ?? "" }
    }
    #expect(plans.map { $0.contains("(id=?)") } == [true, true, false])
    #expect(plans.last?.contains("thing_day (facility=? AND day=?)") == true)
  }

  @Test("Readers that are open already, a later migration and the next start know it too")
  func everywhere() async throws {
    guard Store.Engine.standard == .sqlite else { return }
    let store = try Store.temporary()
    _ = try await store.read { try $0.value("SELECT 1 AS one") as Int? }
    try await store.migrate(Self.migrations, at: 0)
    func told() async throws -> [String] {
      try await store.read { tx in
        try tx.all("SELECT idx || ': ' || stat AS line FROM sqlite_stat1 ORDER BY idx") { try $0["line"] }
      }
    }
    #expect(try await told() == ["thing_day: 1000000 1000000 10000"])
    try await store.migrate(Self.migrations + [Self.later], at: 0)
    #expect(try await told() == ["thing_day: 1000000 1000000 10000", "thing_id: 1000000 1000000 10000"])
    try await store.write { try $0.execute("DELETE FROM sqlite_stat1") }
    try await store.migrate(Self.migrations + [Self.later], at: 0)
    #expect(try await told().count == 2)
  }
}
