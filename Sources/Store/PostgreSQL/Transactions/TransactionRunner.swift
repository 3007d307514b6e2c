import Vocabulary

/// Runs closures as transactions on one connection, and again where that is right: after a lost race, and after a
/// lost connection. What was committed is never run twice. Lives on its worker's thread.
final class TransactionRunner {
  private let target: PostgreSQLTarget
  private let reachability: Reachability
  private var session: PostgreSQLSession?
  /// A new leader may take longer than a person waits at a page: then they are told to look.
  private static let patienceForOutcome = Duration.seconds(4)

  init(_ target: PostgreSQLTarget, _ reachability: Reachability) {
    self.target = target
    self.reachability = reachability
  }

  private enum Outcome<T> {
    case done(T)
    case failed(PostgreSQLFailure)
  }

  func run<T>(_ terms: TransactionTerms, _ body: (any Connection) throws -> T) throws -> T {
    var terms = terms
    var tries = SecondTries(patience: target.limits.patience, awaySince: reachability.awaySince)
    while true {
      let isOld = session != nil
      switch try once(terms, body) {
      case .done(let result): return result
      case .failed(let failure):
        guard tries.allow(after: failure, onOldConnection: isOld) else { throw failure.storeError }
        if tries.takesTurns { terms.turns = TurnKey.adding("lost races", to: terms.turns) }
      }
    }
  }

  /// Statements of the driver's own, outside a transaction. Nothing depends on them.
  func hint(_ make: (PostgreSQLSession) -> String) {
    guard let session = try? connected() else { return }
    if (try? session.command(make(session))) == nil { cleanUp(session) }
  }

  func disconnect() { session = nil }

  /// Throws what the closure itself threw; what the engine refused comes back as a failure.
  private func once<T>(_ terms: TransactionTerms, _ body: (any Connection) throws -> T) throws -> Outcome<T> {
    let session: PostgreSQLSession
    let number: String?
    do {
      session = try connected()
    } catch { return .failed(error) }
    do {
      number = try begin(terms, session)
      reachability.answered()
    } catch {
      cleanUp(session)
      return .failed(error)
    }
    if terms.staleness != nil, number != "t" {
      cleanUp(session)
      throw ReplicaIsBehind()
    }
    let result: T
    do {
      result = try body(PostgreSQLConnection(session))
    } catch {
      let failure = session.failure
      cleanUp(session)
      if let failure { return .failed(failure) }
      throw error
    }
    // The closure may have swallowed a refusal; the transaction is lost all the same.
    if let failure = session.failure {
      cleanUp(session)
      return .failed(failure)
    }
    do {
      try commit(terms, session)
      return .done(result)
    } catch {
      let lost = error.connectionLost
      cleanUp(session)
      if terms.readOnly { return .done(result) }
      guard lost, let number else { return .failed(error) }
      return try wasCommitted(number, since: session.runningSince) ? .done(result) : .failed(error)
    }
  }

  private func begin(
    _ terms: TransactionTerms, _ session: PostgreSQLSession
  ) throws(PostgreSQLFailure) -> String? {
    session.clearFailure()
    if !terms.turns.isEmpty {
      let take = TurnKey.take(terms.turns)
      let lock = target.limits.lock.wholeMilliseconds
      try session.command(
        terms.takesLong
          ? "SET lock_timeout = 0; SET statement_timeout = 0; \(take); SET lock_timeout = \(lock); "
            + "SET statement_timeout = \(target.limits.statement.wholeMilliseconds)" : take)
    }
    return try session.command(terms.begin).last?.text(0, 0)
  }

  private func commit(_ terms: TransactionTerms, _ session: PostgreSQLSession) throws(PostgreSQLFailure) {
    let answers = try session.command(terms.turns.isEmpty ? "COMMIT" : "COMMIT; \(TurnKey.giveBack)")
    guard answers.first?.command == "COMMIT" else {
      throw PostgreSQLFailure(state: "25P02", message: "the transaction was already lost")
    }
  }

  /// After the connection was lost at COMMIT the engine still knows what became of it. Whoever took its place knows
  /// surely what did not arrive there; a number that is committed there may be another transaction's.
  private func wasCommitted(_ number: String, since: String?) throws -> Bool {
    let deadline = ContinuousClock.now + Self.patienceForOutcome
    while ContinuousClock.now < deadline {
      if let session = try? connected(),
        let answers = try? session.command("SELECT pg_xact_status('\(number)')")
      {
        switch CommitOutcome(status: answers.last?.text(0, 0), sameStart: session.runningSince == since) {
        case .committed: return true
        case .lost: return false
        case .untold: throw StoreError.outcomeUnknown
        case .underWay: break
        }
      } else if let failure = session?.failure, failure.state == "22023" {
        // A number the new leader has not reached: our transaction never came there.
        return false
      }
      self.session?.clearFailure()
      Pause.milliseconds(200)
    }
    throw StoreError.outcomeUnknown
  }

  private func connected() throws(PostgreSQLFailure) -> PostgreSQLSession {
    if let session, !session.isLost { return session }
    do {
      let opened = try PostgreSQLSession(target)
      session = opened
      return opened
    } catch {
      reachability.failed()
      throw error
    }
  }

  /// Leaves the connection as it was before the transaction, or leaves the connection.
  private func cleanUp(_ session: PostgreSQLSession) {
    let failure = session.failure
    if failure?.serverHasLeft == true || failure?.connectionLost == true || session.isLost {
      self.session = nil
      return
    }
    if (try? session.command("ROLLBACK; \(TurnKey.giveBack)")) == nil { self.session = nil }
    if failure?.preparedIsStale == true { session.forgetPrepared() }
  }
}
