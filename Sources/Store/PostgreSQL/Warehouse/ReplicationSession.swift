import Dispatch

/// One connection for statements that stand alone: making a slot or a subscription is refused inside a transaction.
struct ReplicationSession: Sendable {
  let url: String
  let database: String?

  /// Runs `body` on a connection and a thread of its own.
  func run<T: Sendable>(_ body: @escaping @Sendable (PostgreSQLSession) throws -> T) async throws -> T {
    var limits = PostgreSQLLimits()
    // Copying what is there may take hours; waiting for a slot waits for the longest transaction.
    limits.statement = .zero
    let target = PostgreSQLTarget(url: url, database: database, session: "read-write", limits: limits)
    return try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "sehat-replication").async {
        continuation.resume(with: Result { try Self.perform(target, body) })
      }
    }
  }

  private static func perform<T>(
    _ target: PostgreSQLTarget, _ body: (PostgreSQLSession) throws -> T
  ) throws -> T {
    do {
      return try body(try PostgreSQLSession(target))
    } catch let failure as PostgreSQLFailure {
      throw failure.storeError
    }
  }
}

extension PostgreSQLSession {
  func run(_ statement: String) throws { try command(statement) }

  /// The rows of one statement of ours, as texts.
  func texts(_ statement: String) throws -> [[String?]] {
    guard let answer = try command(statement).last else { return [] }
    let columns = Int32(answer.types().count)
    return (0..<answer.rowCount).map { row in (0..<columns).map { answer.text(row, $0) } }
  }

  func text(_ statement: String) throws -> String? { try texts(statement).first?.first ?? nil }
}
