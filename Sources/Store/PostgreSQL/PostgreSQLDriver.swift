import Synchronization

/// PostgreSQL 15 or newer through libpq: blocking connections, each on a thread of its own, so that a closure is the
/// same here as on SQLite. One pool for the leader, one for replicas if there are any.
final class PostgreSQLDriver: Driver {
  let dialect: any Dialect = PostgreSQLDialect()
  private let primary: WorkerPool
  private let replica: WorkerPool?
  private let announcer: PostgreSQLAnnouncer
  private let target: PostgreSQLTarget
  private let listener = Mutex<PostgreSQLListener?>(nil)

  init(_ target: PostgreSQLTarget, replica: PostgreSQLTarget? = nil) {
    self.target = target
    primary = WorkerPool(target)
    self.replica = replica.map { WorkerPool($0) }
    announcer = PostgreSQLAnnouncer()
  }

  func read<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await perform(TransactionTerms(readOnly: true), on: primary, body)
  }

  func read<T: Sendable>(
    staleBy staleness: Duration, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    guard let replica else { return try await read(body) }
    do {
      return try await perform(TransactionTerms(readOnly: true, staleness: staleness), on: replica, body)
    } catch is ReplicaIsBehind {
      return try await read(body)
    } catch StoreError.unavailable {
      return try await read(body)
    }
  }

  func write<T: Sendable>(
    inTurn words: [String], takesLong: Bool, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    let terms = TransactionTerms(readOnly: false, turns: TurnKey.numbers(words), takesLong: takesLong)
    return try await perform(terms, on: primary, body)
  }

  func reshape<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    let terms = TransactionTerms(
      readOnly: false, turns: TurnKey.numbers([Self.schemaTurn]), takesLong: true, seesCommitted: true)
    return try await perform(terms, on: primary, body)
  }

  func snapshot<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
    try await perform(TransactionTerms(readOnly: true, takesLong: true), on: primary, body)
  }

  func tellOthers(_ announcements: [Announcement]) { announcer.tell(announcements, through: primary) }

  func hearOthers(_ announcements: Announcements) {
    listener.withLock { listener in
      guard listener == nil else { return }
      // Without an ear of its own a server still looks again every few seconds.
      listener = try? PostgreSQLListener(target, ignoring: announcer.origin, into: announcements)
    }
  }

  func inspect() async throws {
    let found = try await read { try PostgreSQLFitness($0) }
    try found.check()
  }

  func durability() async throws -> String {
    let level: String? = try await read { connection in
      var level: String?
      try connection.query("SELECT current_setting('synchronous_commit') AS level") {
        level = try $0["level"]
      }
      return level
    }
    return "synchronous_commit=\(level ?? "?")"
  }

  func close() throws {
    listener.withLock { $0 }?.stop(waiting: true)
    primary.close()
    replica?.close()
  }

  private func perform<T: Sendable>(
    _ terms: TransactionTerms, on pool: WorkerPool, _ body: @escaping @Sendable (any Connection) throws -> T
  ) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      pool.submit(
        WaitingLine.Job(
          run: { runner in continuation.resume(with: Result { try runner.run(terms, body) }) },
          refuse: { continuation.resume(throwing: $0) }))
    }
  }
}
