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
    let missing = migrations.filter { !applied.contains($0.number) }
    guard !missing.isEmpty else { return }
    let draft =
      dialect.hasPartitions ? try DraftSchema(Distribution(migrations), connection) : nil
    for migration in missing {
      for step in migration.steps {
        if let draft {
          try draft.run(step) { try apply(step, connection) }
        } else {
          try apply(step, connection)
        }
      }
      _ = try connection.execute(
        """
        INSERT INTO schema_migration (number, name, applied_at)
        VALUES (\(migration.number), \(migration.name), \(now))
        """)
    }
    try draft?.finish()
  }

  /// What `run` would find, without changing anything.
  func status(_ connection: any Connection) throws -> [MigrationStatus] {
    var found: [Int: (name: String, at: Int64)] = [:]
    var exists = false
    try connection.query(dialect.exists(table: "schema_migration")) { _ in exists = true }
    if exists {
      try connection.query("SELECT number, name, applied_at FROM schema_migration") { row in
        found[try row["number"]] = (try row["name"], try row["applied_at"])
      }
    }
    let known = migrations.map {
      MigrationStatus(number: $0.number, name: $0.name, appliedAt: found[$0.number]?.at, isKnown: true)
    }
    let numbers = Set(known.map(\.number))
    let unknown = found.filter { !numbers.contains($0.key) }.sorted { $0.key < $1.key }.map {
      MigrationStatus(number: $0.key, name: $0.value.name, appliedAt: $0.value.at, isKnown: false)
    }
    return known + unknown
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
    case .distribution: break
    }
  }
}
