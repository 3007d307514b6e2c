public import Store
public import Vocabulary

/// One imported file: which month, how many people, and how they differ from the month before.
public struct ParticipantFile: Sendable, Hashable, Identifiable {
  public let id: ParticipantFileID
  public let facility: FacilityID
  public let month: ParticipantMonth
  /// 1, 2, 3 … over all files of a facility; a month that is imported again has a new one.
  public let version: Int
  /// The name of the file.
  public let file: String
  public let importedAt: Instant
  /// As shown on the screen.
  public let importedBy: String
  public let total: Int
  /// Against the last file of an earlier month.
  public let added: Int
  public let removed: Int
  public let changed: Int
  public let badLines: Int

  init(_ row: Row) throws {
    id = try row["id"]
    facility = try row["facility"]
    month = try row["month"]
    version = try row["version"]
    file = try row["file"]
    importedAt = try row["imported_at"]
    importedBy = try row["imported_by"]
    total = try row["total"]
    added = try row["added"]
    removed = try row["removed"]
    changed = try row["changed"]
    badLines = try row["bad_lines"]
  }

  /// The complete ones of a facility, the newest first.
  public static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [ParticipantFile] {
    try tx.all(
      """
      SELECT * FROM participant_file WHERE facility = \(facility) AND complete = 1
      ORDER BY version DESC LIMIT 120
      """, ParticipantFile.init)
  }

  /// The newest complete one.
  public static func latest(of facility: FacilityID, in tx: ReadTransaction) throws -> ParticipantFile? {
    try tx.first(
      """
      SELECT * FROM participant_file WHERE facility = \(facility) AND complete = 1
      ORDER BY version DESC LIMIT 1
      """, ParticipantFile.init)
  }
}

public typealias ParticipantFileID = ID<ParticipantFile>
