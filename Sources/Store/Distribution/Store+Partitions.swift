extension Store {
  /// One table that was divided.
  public struct DividedTable: Sendable, Hashable {
    public let name: String
    public let rows: Int
  }

  /// Lays every table that belongs to a facility out in `count` partitions, each table in a transaction of its own. Whatever
  /// stopped it, it goes on where it was when it is called again.
  ///
  /// Servers wait while their table is divided; it is meant for a time when none runs.
  /// - Throws: `PartitionRefusal`, `StoreError`.
  public func partition(
    _ migrations: [Migration], into count: Int, divided: @Sendable (DividedTable) -> Void = { _ in }
  ) async throws {
    guard driver.dialect.hasPartitions else { throw PartitionRefusal.engine }
    guard (2...64).contains(count) else { throw PartitionRefusal.count(count) }
    guard try await status(of: migrations).allSatisfy({ $0.appliedAt != nil && $0.isKnown }) else {
      throw PartitionRefusal.schema
    }
    let partitioner = Partitioner(distribution: Distribution(migrations), count: count)
    let waiting = try await driver.read { connection in
      if let found = try Partitioner.count(connection), found != count {
        throw PartitionRefusal.divided(into: found)
      }
      let broken = DistributionRules(partitioner.distribution).broken(by: try TableShape.all(connection))
      guard broken.isEmpty else { throw PartitionRefusal.rules(broken) }
      return try partitioner.waiting(connection)
    }
    for table in waiting {
      let rows = try await driver.reshape { try partitioner.divide(table, $0) }
      if let rows { divided(DividedTable(name: table, rows: rows)) }
    }
  }

  /// Into how many partitions the tables are divided; `nil` when they are whole.
  public func partitions() async throws -> Int? {
    guard driver.dialect.hasPartitions else { return nil }
    return try await driver.read { try Partitioner.count($0) }
  }

  /// The script that spreads this database's tables over the machines of a Citus. Changes nothing.
  public func citusScript(_ migrations: [Migration]) async throws -> String {
    guard driver.dialect.hasPartitions else { throw PartitionRefusal.engine }
    let distribution = Distribution(migrations)
    return try await driver.read { connection in
      guard try Partitioner.count(connection) == nil else { throw PartitionRefusal.notWhole }
      let shapes = try TableShape.all(connection)
      let broken = DistributionRules(distribution).broken(by: shapes)
      guard broken.isEmpty else { throw PartitionRefusal.rules(broken) }
      return CitusScript(distribution: distribution, shapes: shapes).text
    }
  }
}

extension TableShape {
  /// Every table, each after those it refers to.
  static func all(_ connection: any Connection) throws -> [TableShape] {
    try Catalogue.read(in: ReadTransaction(connection)).tables.map { try TableShape($0.name, connection) }
  }
}
