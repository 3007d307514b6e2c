import Store
public import Vocabulary

/// A participant file that was taken back.
public struct UndoneParticipantFile: Sendable, Hashable, Identifiable {
  public let id: ParticipantFileID
  public let month: ParticipantMonth
  public let file: String
  public let total: Int
  public let undoneAt: Instant
  public let undoneBy: String

  init(_ row: Row) throws {
    id = try row["id"]
    month = try row["month"]
    file = try row["file"]
    total = try row["total"]
    undoneAt = try row["undone_at"]
    undoneBy = try row["undone_by"]
  }

  /// Newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [UndoneParticipantFile] {
    try tx.all(
      "SELECT * FROM participant_undo WHERE facility = \(facility) ORDER BY undone_at DESC, id DESC LIMIT 20",
      UndoneParticipantFile.init)
  }
}
