import Foundation
import Testing

@testable import Store

/// The address of a streaming replica of the test server, when `scripts/postgresql-for-tests` started one.
private let replicaAddress = ProcessInfo.processInfo.environment["SEHAT_TEST_REPLICA"]

@Suite(
  "A streaming replica",
  .enabled("WITH_REPLICA=1 scripts/postgresql-for-tests starts one", { replicaAddress != nil }))
struct ReplicaTests {
  @Test(
    "Reports are read there while it keeps up, from the leader when it is behind, and everything is written at home"
  )
  func staleness() async throws {
    let database = try TemporaryDatabase.make()
    let replica = try #require(replicaAddress)
    let server = try #require(Store.Engine.testDatabase)
    let limits = PostgreSQLLimits(connections: 2)
    func target(_ url: String, _ session: String) -> PostgreSQLTarget {
      PostgreSQLTarget(url: url, database: database.name, session: session, limits: limits)
    }
    let store = Store(
      driver: PostgreSQLDriver(target(server, "read-write"), replica: target(replica, "any")),
      belongings: database)
    let there = Store(driver: PostgreSQLDriver(target(replica, "any")), belongings: database)
    try await store.write { tx in
      try tx.execute("CREATE TABLE thing (n BIGINT)")
      try tx.execute("INSERT INTO thing VALUES (1)")
    }
    try await until { try await Self.servedBy(store).replica }

    _ = try await there.read { try $0.rows("SELECT pg_wal_replay_pause() AS done") }
    try await store.write { try $0.execute("INSERT INTO thing VALUES (2)") }
    try await until { try await !Self.servedBy(store).replica }
    #expect(try await Self.servedBy(store).rows == 2)

    _ = try await there.read { try $0.rows("SELECT pg_wal_replay_resume() AS done") }
    try await until {
      try await store.write { try $0.execute("UPDATE thing SET n = n") }
      return try await Self.servedBy(store).replica
    }
  }

  /// Who answers a reader that takes what is a second old, and how many rows are seen there.
  private static func servedBy(_ store: Store) async throws -> (replica: Bool, rows: Int) {
    try await store.read(staleBy: .seconds(1)) { tx in
      let row = try #require(
        try tx.first("SELECT pg_is_in_recovery() AS replica, (SELECT COUNT(*) FROM thing) AS rows"))
      return (try row["replica"], try row["rows"])
    }
  }

  private func until(_ holds: () async throws -> Bool) async throws {
    while try await !holds() { try await Task.sleep(for: .milliseconds(100)) }
  }
}
