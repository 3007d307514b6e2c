import Store
public import Vocabulary

/// Whether BPJS has a patient in Program Rujuk Balik, and from where that is known (PRO-12; agreement 004 L.I II.4.b).
public struct ReferBackMembership: Sendable, Hashable {
  public enum Source: Sendable, Hashable {
    /// P-Care's answer about the participant (`pstPrb`).
    case bpjs
    /// Seen by a person in BPJS's application.
    case application

    public var word: String { self == .bpjs ? "jawaban P-Care" : "dilihat di aplikasi BPJS" }
  }

  /// BPJS's own word: `DM`, `HT`; empty when the patient is not in the programme.
  public let programme: String
  public let source: Source
  public let at: Instant
  /// Who asked or looked.
  public let officer: String

  public var isMember: Bool { !programme.isEmpty }

  /// The newest of both sources; `nil` while neither says anything.
  static func latest(
    of patient: PatientID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> ReferBackMembership? {
    let answered = try tx.first(
      """
      SELECT refer_back AS programme, at, officer FROM eligibility_check
      WHERE patient = \(patient) AND facility = \(facility) AND refer_back IS NOT NULL
      ORDER BY at DESC, id DESC LIMIT 1
      """
    ) { try ReferBackMembership($0, .bpjs) }
    let seen = try tx.first(
      """
      SELECT programme, noted_at AS at, noted_by AS officer FROM refer_back_lookup
      WHERE patient = \(patient) AND facility = \(facility) ORDER BY noted_at DESC, id DESC LIMIT 1
      """
    ) { try ReferBackMembership($0, .application) }
    return [answered, seen].compactMap { $0 }.max { $0.at < $1.at }
  }

  private init(_ row: Row, _ source: Source) throws {
    programme = try row["programme"]
    self.source = source
    at = try row["at"]
    officer = try row["officer"]
  }
}
