/// What the engine said when it refused, and whether the connection still stands.
struct PostgreSQLFailure: Error {
  /// Five characters: https://www.postgresql.org/docs/15/errcodes-appendix.html
  let state: String
  /// The primary message. It names columns and constraints; the detail, which may hold values, is never kept.
  let message: String
  var constraint: String?
  var column: String?
  var table: String?
  var connectionLost = false

  /// Another transaction won; ours has only to run again.
  var lostARace: Bool { state == "40001" || state == "40P01" }

  /// Prepared for a schema that has changed since, or forgotten by the server.
  var preparedIsStale: Bool {
    state == "26000" || (state == "0A000" && message.hasPrefix("cached plan"))
  }

  /// The server can no longer write: it has become a standby, or is being shut down.
  var serverHasLeft: Bool { state == "25006" || state == "57P01" || state == "57P02" || state == "57P03" }

  var isUniqueViolation: Bool { state == "23505" }

  /// Rows of an append-only table were touched (`PostgreSQLDialect.appendOnly`).
  static let appendOnlyState = "SEH01"

  var storeError: StoreError {
    switch state {
    case Self.appendOnlyState: .constraint(.appendOnly, detail: message)
    case "23505": .constraint(.unique, detail: broken)
    case "23503": .constraint(.foreignKey, detail: broken)
    case "23502": .constraint(.notNull, detail: broken)
    // Characters the engine cannot keep (a zero byte in a text) break a rule of the column, like a check.
    case "23514", "22021", "22P05": .constraint(.check, detail: broken)
    case "40001", "40P01", "55P03", "57014", "25P03", "53300", "53200": .busy
    case "53100", "58030": .cannotWrite(detail: message)
    case "57P01", "57P02", "57P03", "25006", "28P01", "28000", "3D000": .unavailable(detail: message)
    default: connectionLost ? .unavailable(detail: message) : .refused(detail: "\(state) \(message)")
    }
  }

  private var broken: String { constraint ?? column.map { "\(table ?? "").\($0)" } ?? message }
}
