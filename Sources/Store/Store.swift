/// The database of a Puskesmas or a district, whichever engine holds it.
///
/// Work is done in synchronous closures on a connection of their own, so that a transaction can never
/// stay open across a suspension, and the same code runs on every engine.
public final class Store: Sendable {
  let driver: any Driver
  private let announcements = Announcements()
  /// Lives as long as the store: for example a database that is dropped with it.
  private let belongings: (any Sendable)?

  /// Into how many partitions the tables are divided as soon as they are made: tests run on both layouts.
  private let partitionsAtOnce: Int?

  init(driver: any Driver, belongings: (any Sendable)? = nil, partitionsAtOnce: Int? = nil) {
    self.driver = driver
    self.belongings = belongings
    self.partitionsAtOnce = partitionsAtOnce
  }

  /// Opens (and makes, when it is not there) a SQLite database.
  public static func sqlite(path: String) throws -> Store {
    Store(driver: try SQLiteDriver(path: path))
  }

  /// A PostgreSQL database. Connects when it is first used.
  /// - Parameters:
  ///   - url: as libpq takes it, several hosts, TLS and password file included.
  ///   - replica: where `read(staleBy:)` looks first.
  public static func postgresql(
    _ url: String, replica: String? = nil, limits: PostgreSQLLimits = PostgreSQLLimits()
  ) -> Store {
    let primary = PostgreSQLTarget(url: url, session: "read-write", limits: limits)
    let standby = replica.map { PostgreSQLTarget(url: $0, session: "any", limits: limits) }
    return Store(driver: PostgreSQLDriver(primary, replica: standby))
  }

  /// Runs `body` on a consistent view of everything committed.
  public func read<T: Sendable>(
    _ body: @escaping @Sendable (ReadTransaction) throws -> T
  ) async throws -> T {
    try await driver.read { try body(ReadTransaction($0)) }
  }

  /// Runs `body` on a consistent view that may be as old as `staleness`: for reports, which then burden a replica
  /// where there is one, and the leader only when the replica is further behind.
  public func read<T: Sendable>(
    staleBy staleness: Duration, _ body: @escaping @Sendable (ReadTransaction) throws -> T
  ) async throws -> T {
    try await driver.read(staleBy: staleness) { try body(ReadTransaction($0)) }
  }

  /// Runs `body` as one atomic, durable change, then tells the listeners.
  ///
  /// Writers that name the same word in `inTurn` wait for one another before they begin. It is never needed for
  /// correctness, and spares those who would change the same rows from undoing one another's work.
  @discardableResult
  public func write<T: Sendable>(
    inTurn words: [String] = [], body: @escaping @Sendable (WriteTransaction) throws -> T
  ) async throws -> T {
    let (result, announced) = try await driver.write(inTurn: words, takesLong: false) { connection in
      let transaction = WriteTransaction(connection)
      return (try body(transaction), transaction.announcements)
    }
    announcements.publish(announced)
    driver.tellOthers(announced)
    return result
  }

  /// What is announced under `topic` from now on, here and by other servers of the same database.
  public func listen(to topic: String) -> AsyncStream<Announcement> {
    let stream = announcements.listen(topic)
    driver.hearOthers(announcements)
    return stream
  }

  /// Brings the schema up to date. Refuses a database that is newer than `migrations`, or cannot hold them.
  /// Servers that start together wait for the first.
  public func migrate(_ migrations: [Migration], at now: Int64) async throws {
    try await driver.inspect()
    let migrator = Migrator(migrations, dialect: driver.dialect)
    try await driver.reshape { [partitionsAtOnce] connection in
      try migrator.run(connection, at: now)
      guard let count = partitionsAtOnce else { return }
      try Partitioner(distribution: Distribution(migrations), count: count).divideAll(connection)
    }
  }

  /// Each of `migrations` in order, and when it was applied. Changes nothing.
  public func status(of migrations: [Migration]) async throws -> [MigrationStatus] {
    let migrator = Migrator(migrations, dialect: driver.dialect)
    return try await driver.read { try migrator.status($0) }
  }

  /// What the engine says of itself in `/readyz` and in tests: for example `synchronous=2`.
  public func durability() async throws -> String { try await driver.durability() }

  /// Closes every connection. Nothing may be running.
  public func close() throws { try driver.close() }
}
