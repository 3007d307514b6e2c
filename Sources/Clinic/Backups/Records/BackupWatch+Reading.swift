import Store
import Vocabulary

extension BackupWatch {
  /// How the copies stand now; three rows are read.
  static func read(at now: Instant, in tx: ReadTransaction) throws -> BackupWatch {
    let newest: Bool? = try tx.value(
      "SELECT passed FROM restore_drill ORDER BY drilled_at DESC, id DESC LIMIT 1")
    return BackupWatch(
      lastBackup: try tx.value("SELECT made_at FROM backup ORDER BY made_at DESC LIMIT 1"),
      lastDrill: try tx.value(
        "SELECT drilled_at FROM restore_drill WHERE passed = 1 ORDER BY drilled_at DESC LIMIT 1"),
      lastDrillFailed: newest == false, now: now)
  }
}
