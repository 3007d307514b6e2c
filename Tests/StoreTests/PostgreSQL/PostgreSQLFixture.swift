import Testing

@testable import Store

/// Says why a test of PostgreSQL alone is left out.
let onPostgreSQL = ConditionTrait.enabled(
  "\(Store.Engine.variable) names no PostgreSQL: scripts/postgresql-for-tests starts one",
  { Store.Engine.available.contains(.postgresql) })

extension Store {
  func numbers(_ sql: SQL) async throws -> [Int] {
    try await read { try $0.all(sql) { row in try #require(try row["n"] as Int?) } }
  }

  /// Ends every other connection to this store's database, as an administrator or a fail-over would.
  func endOtherConnections() async throws {
    _ = try await read { tx in
      try tx.rows(
        """
        SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """)
    }
  }
}
