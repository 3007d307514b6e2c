import CPQ

/// One connection of libpq. Used by the thread that opened it, and by no other.
final class PostgreSQLSession {
  let handle: OpaquePointer
  private var prepared = PreparedStatements()
  /// The first refusal since `clearFailure()`: what a transaction died of, whatever its closure made of it.
  private(set) var failure: PostgreSQLFailure?
  private(set) var isLost = false
  /// Since when this server runs. Another one, or the same after a fall, gives numbers of lost transactions out again.
  private(set) var runningSince: String?
  private var cursors = 0

  /// Connects, and sets what every connection of ours runs with.
  init(_ target: PostgreSQLTarget) throws(PostgreSQLFailure) {
    guard let handle = target.withKeywords({ PQconnectdbParams($0, $1, 1) }) else {
      throw PostgreSQLFailure(state: "53200", message: "out of memory", connectionLost: true)
    }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else {
      // Names the host and what the system said; the password is never part of it.
      throw PostgreSQLFailure(state: "", message: Self.message(of: handle), connectionLost: true)
    }
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    runningSince = try command(target.opening + "; SELECT pg_postmaster_start_time()").last?.text(0, 0)
  }

  deinit { PQfinish(handle) }

  var socket: Int32 { PQsocket(handle) }

  func clearFailure() { failure = nil }

  /// A name for a cursor that no other of this connection has.
  func nextCursor() -> String {
    cursors += 1
    return "sehat_cursor_\(cursors)"
  }

  /// Runs statements of our own without parameters; answers each of their results.
  @discardableResult
  func command(_ text: String) throws(PostgreSQLFailure) -> [PostgreSQLAnswer] {
    guard PQsendQuery(handle, text) == 1 else { throw lost() }
    var answers: [PostgreSQLAnswer] = []
    var refused: PostgreSQLFailure?
    while let result = PQgetResult(handle) {
      let answer = PostgreSQLAnswer(result)
      if answer.isCopy { throw lost() }
      if !answer.succeeded, refused == nil { refused = note(answer) }
      answers.append(answer)
    }
    if let refused { throw refused }
    return answers
  }

  /// Runs one statement, prepared at its first use.
  func run(_ text: String, _ values: [SQLValue]) throws(PostgreSQLFailure) -> (
    PostgreSQLAnswer, PreparedStatements.Statement
  ) {
    let parameters = PostgreSQLParameters(values)
    let statement = try statement(PreparedStatements.Key(text: text, types: parameters.types))
    let result = parameters.withPointers { pointers in
      PQexecPrepared(
        handle, statement.name, parameters.count, pointers, parameters.lengths, parameters.formats, 0)
    }
    return (try checked(result), statement)
  }

  /// Runs one statement that is planned for exactly these values, and forgotten.
  func runOnce(_ text: String, _ values: [SQLValue]) throws(PostgreSQLFailure) -> PostgreSQLAnswer {
    let parameters = PostgreSQLParameters(values)
    let result = parameters.withPointers { pointers in
      PQexecParams(
        handle, text, parameters.count, parameters.types, pointers, parameters.lengths, parameters.formats, 0)
    }
    return try checked(result)
  }

  func forgetPrepared() {
    prepared.forgetAll()
    _ = try? command("DEALLOCATE ALL")
  }

  /// What others announced since the last call. Waits for nothing.
  func notifications() throws(PostgreSQLFailure) -> [String] {
    guard PQconsumeInput(handle) == 1 else { throw lost() }
    var payloads: [String] = []
    while let notification = PQnotifies(handle) {
      payloads.append(String(cString: notification.pointee.extra))
      PQfreemem(notification)
    }
    return payloads
  }

  func quoted(_ text: String) -> String {
    guard let literal = PQescapeLiteral(handle, text, text.utf8.count) else { return "''" }
    defer { PQfreemem(literal) }
    return String(cString: literal)
  }

  private func statement(_ key: PreparedStatements.Key) throws(PostgreSQLFailure)
    -> PreparedStatements.Statement
  {
    if let known = prepared[key] { return known }
    if prepared.isFull { forgetPrepared() }
    let name = prepared.nextName()
    _ = try checked(PQprepare(handle, name, key.text, Int32(key.types.count), key.types))
    let statement = PreparedStatements.Statement(name: name)
    prepared.keep(statement, for: key)
    return statement
  }

  private func checked(_ result: OpaquePointer?) throws(PostgreSQLFailure) -> PostgreSQLAnswer {
    guard let result else { throw lost() }
    let answer = PostgreSQLAnswer(result)
    guard answer.succeeded else { throw note(answer) }
    return answer
  }

  /// What the server refuses bears a state. Without one it is libpq itself that gave up, and sometimes it still calls
  /// such a connection good: what it sends did not go out, and what comes in is the end.
  func note(_ answer: PostgreSQLAnswer) -> PostgreSQLFailure {
    isLost = isLost || PQstatus(handle) != CONNECTION_OK || !answer.comesFromServer
    let failure = answer.failure(connectionLost: isLost, besides: Self.message(of: handle))
    if self.failure == nil { self.failure = failure }
    return failure
  }

  /// What libpq says when it has no result to give.
  func lost() -> PostgreSQLFailure {
    isLost = isLost || PQstatus(handle) != CONNECTION_OK
    let failure = PostgreSQLFailure(state: "", message: Self.message(of: handle), connectionLost: isLost)
    if self.failure == nil { self.failure = failure }
    return failure
  }

  private static func message(of handle: OpaquePointer) -> String {
    String(cString: PQerrorMessage(handle)).split(separator: "\n").joined(separator: " ")
  }
}
