import Testing

@testable import Store

/// A PostgreSQL database whose door a test shuts: whoever is inside is put out, and nobody comes in.
struct BarredDatabase {
  static let isThere = ConditionTrait.enabled(
    "\(Store.Engine.variable) names no PostgreSQL", { Store.Engine.available.contains(.postgresql) })

  let database: TemporaryDatabase
  private let server: String

  init() throws {
    database = try .make()
    server = try #require(Store.Engine.testDatabase)
  }

  func store() -> Store {
    database.store(limits: PostgreSQLLimits(connections: 2, patience: .milliseconds(50)))
  }

  func shut() throws {
    try TemporaryDatabase.command("ALTER DATABASE \(database.name) WITH ALLOW_CONNECTIONS false", on: server)
    try TemporaryDatabase.command(
      "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '\(database.name)'",
      on: server)
  }

  func open() throws {
    try TemporaryDatabase.command("ALTER DATABASE \(database.name) WITH ALLOW_CONNECTIONS true", on: server)
  }
}
