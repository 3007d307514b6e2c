import Store
public import Vocabulary

/// A bank's statement that was taken in: how many of its lines, and which not.
public struct ReceiptImport: Sendable, Hashable, Identifiable {
  public let id: ReceiptImportID
  public let file: String
  public let taken: Int
  public let refused: Int
  public let importedAt: Instant
  public let importedBy: String
  public let isUndone: Bool

  init(_ row: Row) throws {
    id = try row["id"]
    file = try row["file"]
    taken = try row["taken"]
    refused = try row["refused"]
    importedAt = try row["imported_at"]
    importedBy = try row["imported_by"]
    isUndone = try row["undone"]
  }

  /// Newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [ReceiptImport] {
    try tx.all(
      """
      SELECT i.*, CASE WHEN EXISTS (SELECT 1 FROM ledger_withdrawal w
        WHERE w.facility = i.facility AND w.entry = i.id) THEN 1 ELSE 0 END AS undone
      FROM receipt_import i WHERE i.facility = \(facility) ORDER BY i.id DESC LIMIT 50
      """, ReceiptImport.init)
  }

  /// What was wrong with its lines.
  static func problems(
    of batch: ReceiptImportID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [CSVProblem] {
    try tx.all(
      """
      SELECT line, sentence FROM receipt_import_problem
      WHERE facility = \(facility) AND batch = \(batch) ORDER BY line LIMIT 200
      """
    ) { CSVProblem(line: try $0["line"], try $0["sentence"]) }
  }
}

public typealias ReceiptImportID = ID<ReceiptImport>
