/// What `pg_xact_status` tells of a transaction whose connection broke at COMMIT.
enum CommitOutcome: Equatable {
  case committed
  /// It is not there, and never will be.
  case lost
  /// Still being decided: ask again.
  case underWay
  /// The server was started since, or another took its place: it may have given the number to somebody else, whose
  /// commit says nothing of ours.
  case untold

  /// - Parameters:
  ///   - status: `committed`, `aborted`, `in progress`; `nil` for a number too old to be known.
  ///   - sameStart: the server that answers is the one that gave the number, and was not started since.
  init(status: String?, sameStart: Bool) {
    switch status {
    case "committed": self = sameStart ? .committed : .untold
    case "aborted": self = .lost
    default: self = .underWay
    }
  }
}
