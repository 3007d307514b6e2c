import GRDB

extension StoreError {
  /// The engine's own message names columns and constraints, never values.
  init(_ error: DatabaseError) {
    let message = error.message ?? ""
    self =
      switch error.resultCode {
      case .SQLITE_CONSTRAINT:
        if message.hasPrefix("append-only") {
          .constraint(.appendOnly, detail: message)
        } else {
          switch error.extendedResultCode {
          case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
            .constraint(.unique, detail: message)
          case .SQLITE_CONSTRAINT_FOREIGNKEY: .constraint(.foreignKey, detail: message)
          case .SQLITE_CONSTRAINT_NOTNULL: .constraint(.notNull, detail: message)
          default: .constraint(.check, detail: message)
          }
        }
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_IOERR: .cannotWrite(detail: message)
      case .SQLITE_CANTOPEN, .SQLITE_NOTADB, .SQLITE_CORRUPT: .unavailable(detail: message)
      default: .refused(detail: "\(error.resultCode.rawValue) \(message)")
      }
  }
}
