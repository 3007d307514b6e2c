import Store
public import Vocabulary

/// One trial of bringing a backup back.
public struct RestoreDrill: Sendable, Hashable {
  public let id: ID<RestoreDrill>
  public let drilledAt: Instant
  /// The backup's name.
  public let file: String
  /// The moment whose state the backup holds; nil when it could not be read.
  public let backupMadeAt: Instant?
  public let passed: Bool
  /// An Indonesian sentence: what was found.
  public let finding: String
  public let rowCount: Int64
  /// Entries of all journals whose chains were recomputed.
  public let entryCount: Int64
  public let took: Duration

  static func newest(_ limit: Int, in tx: ReadTransaction) throws -> [RestoreDrill] {
    try tx.all(
      "SELECT * FROM restore_drill ORDER BY drilled_at DESC, id DESC LIMIT \(limit)", RestoreDrill.init)
  }

  func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO restore_drill (id, drilled_at, file, backup_made_at, passed, finding, row_count, entry_count,
        took)
      VALUES (\(id), \(drilledAt), \(file), \(backupMadeAt), \(passed), \(finding), \(rowCount), \(entryCount),
        \(took.wholeMilliseconds))
      """)
  }
}

extension RestoreDrill {
  init(_ row: Row) throws {
    id = try row["id"]
    drilledAt = try row["drilled_at"]
    file = try row["file"]
    backupMadeAt = try row["backup_made_at"]
    passed = try row["passed"]
    finding = try row["finding"]
    rowCount = try row["row_count"]
    entryCount = try row["entry_count"]
    took = .milliseconds(try row["took"] as Int64)
  }
}
