public import Store
public import Vocabulary

/// A copy of a letter of sanction to somebody who has to have one (SAN-04; PKS 004 Ps.4(1)p, Ps.11(4)): when it was sent and how.
public struct LetterCopy: Sendable, Hashable {
  public let recipient: Recipient
  public let sentOn: CalendarDate
  public let way: Way
  /// Number of the covering letter or of the receipt; may be empty.
  public let proof: String
  public let recordedBy: String

  public enum Recipient: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case district = "dinas", association = "asosiasi"

    public var word: String {
      switch self {
      case .district: "Dinas Kesehatan"
      case .association: "Asosiasi fasilitas kesehatan"
      }
    }
  }

  public enum Way: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case hand = "diantar", email = "surel", post = "pos", other = "lain"

    public var word: String {
      switch self {
      case .hand: "Diantar"
      case .email: "Surel"
      case .post: "Pos atau kurir"
      case .other: "Cara lain"
      }
    }
  }

  /// What a copy is of.
  public enum Letter: Sendable, Hashable {
    case warning(WarningID)
    case ending(AgreementEndingID)

    var subject: String {
      switch self {
      case .warning(let id): "Warning/\(id)"
      case .ending(let id): "AgreementEnding/\(id)"
      }
    }
  }

  init(_ row: Row) throws {
    recipient = try row["recipient"]
    sentOn = try row["sent_on"]
    way = try row["way"]
    proof = try row["proof"]
    recordedBy = try row["recorded_by"]
  }
}

/// The copies of one letter: those that were sent, and who has none yet.
public struct LetterCopies: Sendable, Hashable {
  /// The newest of each.
  public let sent: [LetterCopy.Recipient: LetterCopy]

  public var open: [LetterCopy.Recipient] { LetterCopy.Recipient.allCases.filter { sent[$0] == nil } }

  static func of(
    _ letter: LetterCopy.Letter, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> LetterCopies {
    try all(of: facility, in: tx)[letter.subject] ?? LetterCopies(sent: [:])
  }

  /// By what they are copies of.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [String: LetterCopies] {
    let rows = try tx.all("SELECT * FROM letter_copy WHERE facility = \(facility) ORDER BY subject, number") {
      (subject: try $0["subject"] as String, copy: try LetterCopy($0))
    }
    return Dictionary(grouping: rows, by: \.subject).mapValues { rows in
      LetterCopies(
        sent: Dictionary(rows.map { ($0.copy.recipient, $0.copy) }, uniquingKeysWith: { _, newer in newer }))
    }
  }
}
