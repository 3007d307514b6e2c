extension Store {
  /// Runs `body` on one consistent view for as long as reading everything takes, while others go on writing.
  public func snapshot<T: Sendable>(
    _ body: @escaping @Sendable (ReadTransaction) throws -> T
  ) async throws -> T {
    try await driver.snapshot { try body(ReadTransaction($0)) }
  }

  /// Fills an empty database in one transaction: either all of it is there afterwards, or nothing.
  ///
  /// The schema is first brought to where the copy's was, so that its rows fit; what this program knows besides is
  /// applied to the rows once they are in.
  /// - Parameters:
  ///   - migrations: every step this program knows.
  ///   - past: the steps of the database that was copied.
  ///   - load: puts the rows in and checks them.
  ///   - afterwards: what else belongs to it, once the schema is this program's.
  ///
  /// What either throws takes everything back. Both may be run again.
  @discardableResult
  public func rebuild<T: Sendable>(
    _ migrations: [Migration], asOf past: [AppliedMigration], at now: Int64,
    load: @escaping @Sendable (WriteTransaction) throws -> T,
    afterwards: @escaping @Sendable (WriteTransaction, T) throws -> Void = { _, _ in }
  ) async throws -> T {
    try await driver.write { connection in
      let transaction = WriteTransaction(connection)
      try Self.refuseUnlessEmpty(transaction, past)
      let steps = try past.map { step in
        guard let known = migrations.first(where: { $0.number == step.number && $0.name == step.name }) else {
          throw SnapshotRefusal.newerSchema(name: "\(step.number) \(step.name)")
        }
        return known
      }
      try Migrator(steps, dialect: self.driver.dialect).run(connection, at: now)
      for step in past {
        try transaction.execute(
          "UPDATE schema_migration SET applied_at = \(step.appliedAt) WHERE number = \(step.number)")
      }
      let loaded = try load(transaction)
      for table in try Catalogue.read(in: transaction).tables {
        for column in table.columns where column.isCounted {
          for statement in self.driver.dialect.countOn(table.name, column.name) {
            _ = try transaction.first(SQL(parts: [.text(statement)]))
          }
        }
      }
      try Migrator(migrations, dialect: self.driver.dialect).run(connection, at: now)
      try afterwards(transaction, loaded)
      return loaded
    }
  }

  private static func refuseUnlessEmpty(_ tx: WriteTransaction, _ past: [AppliedMigration]) throws {
    let tables = try Catalogue.read(in: tx).tables
    for table in tables where try tx.hasRows(table) { throw SnapshotRefusal.notEmpty(table: table.name) }
    guard !tables.isEmpty else { return }
    let ahead = try AppliedMigration.all(in: tx).first { step in
      !past.contains { $0.number == step.number && $0.name == step.name }
    }
    if let ahead { throw SnapshotRefusal.aheadOfCopy(name: "\(ahead.number) \(ahead.name)") }
  }
}
