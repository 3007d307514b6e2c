/// How a closure is to be run.
struct TransactionTerms: Sendable {
  var readOnly: Bool
  /// Writers that name the same word take turns (`TurnKey`).
  var turns: [Int64] = []
  /// A change of the schema may take and wait as long as it needs.
  var takesLong = false
  /// Each statement sees what was committed before it, not what was when the transaction began: for a change of the
  /// schema, which waits for a table's lock and must then see what the last holder wrote.
  var seesCommitted = false
  /// How far behind the primary the answer may be; `nil` on the primary itself.
  var staleness: Duration?

  /// Everything that changes something is serializable: what the one writer of SQLite gives by itself, the engine
  /// proves here, and lets the loser of a race run again.
  var begin: String {
    if let staleness {
      return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; \(ReplicaLag.question(within: staleness))"
    }
    let unlimited =
      takesLong ? "; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0" : ""
    if readOnly { return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY\(unlimited)" }
    // The number of the transaction tells after a lost connection whether it was committed.
    let level = seesCommitted ? "READ COMMITTED" : "SERIALIZABLE"
    return "BEGIN ISOLATION LEVEL \(level)\(unlimited); SELECT pg_current_xact_id()"
  }
}
