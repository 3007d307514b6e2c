public import JKN
import Store
public import Vocabulary

/// A sign that an administrator added, with who did it and who ended it.
public struct RecordedClaimSign: Sendable, Identifiable {
  public let id: RecordedClaimSignID
  public let sign: ClaimSign
  public let from: CalendarDate
  public let recordedAt: Instant
  public let recordedBy: String
  public let endedAt: Instant?
  public let endedBy: String?

  /// When it last became another one: months that were looked at before are looked at again.
  var changedAt: Instant { endedAt ?? recordedAt }

  init(_ row: Row) throws {
    id = try row["id"]
    from = try row["from_day"]
    sign = ClaimSign(
      ClaimSignSubject(rawValue: try row["subject"]), diagnoses: Self.codes(try row["diagnoses"]),
      procedures: Self.codes(try row["procedures"]), tests: Self.codes(try row["tests"]),
      set: try row["title"], from: from, until: try row["until_day"])
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
    endedAt = try row["ended_at"]
    endedBy = try row["ended_by"]
  }

  /// Kept with blanks between them.
  private static func codes(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// The newest first.
  static func all(in tx: ReadTransaction) throws -> [RecordedClaimSign] {
    try tx.all(
      "SELECT * FROM claim_sign ORDER BY from_day DESC, recorded_at DESC, id DESC", RecordedClaimSign.init)
  }

  /// What the rules look for: what comes with the program, and what was added.
  static func known(in tx: ReadTransaction) throws -> ClaimSigns {
    try ClaimSigns.shipped().adding(try all(in: tx).map(\.sign))
  }
}

public typealias RecordedClaimSignID = ID<RecordedClaimSign>
