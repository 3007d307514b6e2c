import Store
public import Vocabulary

/// A file of BPJS's answers that was taken in.
public struct ClaimAnswerFile: Sendable, Identifiable {
  public let id: ClaimAnswerFileID
  public let name: String
  /// Lines that were kept.
  public let lines: Int
  /// Lines that were not.
  public let refused: Int
  /// A sentence for each of those.
  public let problems: [String]
  public let takenAt: Instant
  public let takenBy: String
  public let undoneBy: String?

  init(_ row: Row) throws {
    id = try row["id"]
    name = try row["name"]
    lines = try row["lines"]
    refused = try row["refused"]
    problems = (try row["problems"] as String).split(separator: "\n").map(String.init)
    takenAt = try row["taken_at"]
    takenBy = try row["taken_by"]
    undoneBy = try row["undone_by"]
  }

  /// Newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [ClaimAnswerFile] {
    try tx.all(
      """
      SELECT * FROM claim_answer_file WHERE facility = \(facility) ORDER BY taken_at DESC, id DESC LIMIT 50
      """, ClaimAnswerFile.init)
  }
}

public typealias ClaimAnswerFileID = ID<ClaimAnswerFile>
