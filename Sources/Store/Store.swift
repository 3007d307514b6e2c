/// The database of a Puskesmas or a district, whichever engine holds it.
///
/// Work is done in synchronous closures on a connection of their own, so that a transaction can never
/// stay open across a suspension, and the same code runs on every engine.
public final class Store: Sendable {
  let driver: any Driver
  private let announcements = Announcements()

  init(driver: any Driver) { self.driver = driver }

  /// Opens (and makes, when it is not there) a SQLite database.
  public static func sqlite(path: String) throws -> Store {
    Store(driver: try SQLiteDriver(path: path))
  }

  /// Runs `body` on a consistent view.
  public func read<T: Sendable>(
    _ body: @escaping @Sendable (ReadTransaction) throws -> T
  ) async throws -> T {
    try await driver.read { try body(ReadTransaction($0)) }
  }

  /// Runs `body` as one atomic, durable change, then tells the listeners.
  @discardableResult
  public func write<T: Sendable>(
    _ body: @escaping @Sendable (WriteTransaction) throws -> T
  ) async throws -> T {
    let (result, announced) = try await driver.write { connection in
      let transaction = WriteTransaction(connection)
      return (try body(transaction), transaction.announcements)
    }
    announcements.publish(announced)
    return result
  }

  /// What is announced under `topic` from now on.
  public func listen(to topic: String) -> AsyncStream<Announcement> { announcements.listen(topic) }

  /// Brings the schema up to date. Refuses a database that is newer than `migrations`.
  public func migrate(_ migrations: [Migration], at now: Int64) async throws {
    try await driver.write { try Migrator(migrations, dialect: self.driver.dialect).run($0, at: now) }
  }

  /// What the engine says of itself in `/readyz` and in tests: for example `synchronous=2`.
  public func durability() async throws -> String { try await driver.durability() }

  /// Closes every connection. Nothing may be running.
  public func close() throws { try driver.close() }
}

/// One engine. SQLite stands in `SQLite/`; another one is another folder.
protocol Driver: Sendable {
  var dialect: any Dialect { get }
  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
  /// A read that may last as long as the whole database takes: no limit to a statement's time.
  func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
  func durability() async throws -> String
  func close() throws
}

extension Driver {
  func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await read(body)
  }
}
