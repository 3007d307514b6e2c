import GRDB

/// SQLite through GRDB: one writer, several readers, write-ahead log, foreign keys on, every commit on the disk.
final class SQLiteDriver: Driver {
  private let pool: DatabasePool
  let dialect: any Dialect = SQLiteDialect()
  /// Declared after the pool, so that it goes after it.
  private let neighbours: SQLiteNeighbours

  init(path: String) throws {
    neighbours = SQLiteNeighbours(path: path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = 6
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // 6 MB of page cache a connection: the system's own cache holds the rest, and is not counted as ours.
      try database.execute(sql: "PRAGMA cache_size = -6000; PRAGMA temp_store = MEMORY;")
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      // GRDB sets synchronous=NORMAL on the writer when it turns the write-ahead log on, after
      // prepareDatabase has run. A commit that a power cut can take back is no commit, so: afterwards, FULL.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await translating { try await self.pool.read { try body(SQLiteConnection(database: $0)) } }
  }

  func read<T: Sendable>(
    staleBy staleness: Duration, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    try await read(body)
  }

  /// There is one writer: everybody takes turns.
  func write<T: Sendable>(
    inTurn words: [String], takesLong: Bool, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    try await translating { try await self.pool.write { try body(SQLiteConnection(database: $0)) } }
  }

  /// The planner is told of new indexes in the same transaction.
  func reshape<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await translating {
      let (result, hasNews) = try await self.pool.write { database in
        let result = try body(SQLiteConnection(database: database))
        let facts = try PlannerFacts(of: database)
        let hasNews = try facts != PlannerFacts(told: database)
        if hasNews { try facts.tell(database) }
        return (result, hasNews)
      }
      if hasNews { self.pool.invalidateReadOnlyConnections() }
      return result
    }
  }

  /// No other server shares a file.
  func tellOthers(_ announcements: [Announcement]) {}

  func hearOthers(_ announcements: Announcements) {}

  func inspect() async throws {}

  func durability() async throws -> String {
    let level = try await pool.write { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    return "synchronous=\(level ?? -1)"
  }

  func hasOthersAtWork() async throws -> Bool { neighbours.areThere() }

  func close() throws { try pool.close() }

  /// Errors of BEGIN and COMMIT themselves.
  private func translating<T: Sendable>(_ work: () async throws -> T) async throws -> T {
    do { return try await work() } catch let error as DatabaseError { throw StoreError(error) }
  }
}
