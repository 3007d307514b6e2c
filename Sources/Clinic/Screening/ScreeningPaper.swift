public import Store
public import Vocabulary

/// A paper of a health screening, written down at the visit it belongs to (SCR-04 to SCR-06, LAB-06).
public struct ScreeningPaper: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    /// Surat Pernyataan Belum Skrining, signed by the participant (L.I II.3.f).
    case statement
    /// Surat Pengantar Skrining, with which we send the patient elsewhere (L.I II.3.l).
    case introduction
    /// The same letter, brought along from where the participant is registered (L.I II.3.j).
    case received

    public var word: String {
      switch self {
      case .statement: "Surat Pernyataan Belum Skrining"
      case .introduction: "Surat Pengantar Skrining"
      case .received: "Surat Pengantar Skrining dari FKTP lain"
      }
    }

    /// The evidence of our claim that it is (`evidence-2024.json`); a letter that leaves belongs to the other one's.
    var evidence: String? {
      switch self {
      case .statement: "belum-skrining"
      case .received: "pengantar-skrining"
      case .introduction: nil
      }
    }
  }

  public let kind: Kind
  public let subject: ScreeningSubject
  /// Where the patient is sent, or comes from; empty for a statement.
  public let place: String
  public let at: Instant
  public let by: String

  /// Of one visit, in the order they were written down.
  static func all(
    of encounter: EncounterID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ScreeningPaper] {
    try tx.all(
      """
      SELECT kind, subject, place, recorded_at, recorded_by FROM screening_paper
      WHERE facility = \(facility) AND encounter = \(encounter) ORDER BY recorded_at, kind, subject
      """, ScreeningPaper.init)
  }
}

extension ScreeningPaper {
  init(_ row: Row) throws {
    self.init(
      kind: try row["kind"], subject: try row["subject"], place: try row["place"],
      at: try row["recorded_at"], by: try row["recorded_by"])
  }
}
