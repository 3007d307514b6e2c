/// One engine: a folder of its own, `SQLite/` and `PostgreSQL/`.
protocol Driver: Sendable {
  var dialect: any Dialect { get }
  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
  /// On a view that may be as old as `staleness`, where that helps.
  func read<T: Sendable>(
    staleBy staleness: Duration, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T
  /// A read that may last as long as the whole database takes: no limit to a statement's time.
  func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
  /// May run `body` again when another writer won a race.
  func write<T: Sendable>(
    inTurn words: [String], takesLong: Bool, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T
  /// A change of the schema: one at a time on all servers, however long it takes. It sees what was committed until it had
  /// the lock of a table, so that rows it copies are all there are.
  func reshape<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T
  /// Hands committed announcements to other servers of the same database.
  func tellOthers(_ announcements: [Announcement])
  /// From now on what other servers announce comes to `announcements` too.
  func hearOthers(_ announcements: Announcements)
  /// Throws when the database cannot hold SEHAT.
  func inspect() async throws
  func durability() async throws -> String
  func close() throws
}

extension Driver {
  func reshape<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await write(inTurn: [Self.schemaTurn], takesLong: true, body)
  }

  static var schemaTurn: String { "schema" }

  func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await read(body)
  }
}
