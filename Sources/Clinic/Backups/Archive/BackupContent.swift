import Store

/// What of a database is copied.
enum BackupContent {
  /// Who is signed in at the moment, and who mistyped a password: worth nothing later, and a session that was ended
  /// must not come back to life.
  static let leftOut: Set<String> = ["session", "sign_in_attempt"]

  static func catalogue(in tx: ReadTransaction) throws -> Catalogue {
    try Catalogue.read(leavingOut: leftOut, in: tx)
  }

  /// - Throws: `BackupRefusal.notPrepared` when this is no database of ours, or an older program's.
  static func refuseUnlessPrepared(_ tx: ReadTransaction) throws {
    guard try Catalogue.read(in: tx)["restore_drill"] != nil else { throw BackupRefusal.notPrepared }
  }
}
