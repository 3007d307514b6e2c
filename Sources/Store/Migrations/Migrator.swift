/// Applies what is missing, in order, inside one transaction.
struct Migrator {
  let migrations: [Migration]
  let dialect: any Dialect

  init(_ migrations: [Migration], dialect: any Dialect) {
    self.migrations = migrations.sorted { $0.number < $1.number }
    self.dialect = dialect
  }

  func run(_ connection: any Connection, at now: Int64) throws {
    _ = try connection.execute(
      """
      CREATE TABLE IF NOT EXISTS schema_migration (
        number BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)
      """)
    var applied: Set<Int> = []
    try connection.query("SELECT number FROM schema_migration") { row in
      let number: Int = try row["number"]
      applied.insert(number)
    }
    let known = migrations.last?.number ?? 0
    for (one, next) in zip(migrations, migrations.dropFirst()) where one.number == next.number {
      throw StoreError.refused(detail: "migration \(one.number) is both \(one.name) and \(next.name)")
    }
    if let newest = applied.max(), newest > known {
      throw StoreError.newerSchema(found: newest, known: known)
    }
    for migration in migrations where !applied.contains(migration.number) {
      for step in migration.steps { try apply(step, connection) }
      _ = try connection.execute(
        """
        INSERT INTO schema_migration (number, name, applied_at)
        VALUES (\(migration.number), \(migration.name), \(now))
        """)
    }
  }

  private func apply(_ step: Migration.Step, _ connection: any Connection) throws {
    switch step {
    case .sql(let sql): _ = try connection.execute(sql)
    case .textIndex(let index):
      for statement in dialect.create(index) { _ = try connection.execute(SQL(stringLiteral: statement)) }
    case .appendOnly(let table):
      for statement in dialect.appendOnly(table) {
        _ = try connection.execute(SQL(stringLiteral: statement))
      }
    }
  }
}
