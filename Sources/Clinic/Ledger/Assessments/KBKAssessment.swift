public import JKN
import Store
public import Vocabulary

/// What BPJS wrote of a month's performance, with where it can be read (KBK-01; Lampiran II I.A.2.d.1).
public struct KBKAssessment: Sendable, Hashable, Identifiable {
  public let id: KBKAssessmentID
  /// The month whose capitation is paid by it.
  public let month: ParticipantMonth
  public let assessed: AssessedKBK
  /// The day on BPJS's notice.
  public let assessedOn: CalendarDate
  /// The letter, or the page of BPJS's application.
  public let reference: String
  /// Why it was assessed again; empty for the first.
  public let note: String
  public let recordedAt: Instant
  public let recordedBy: String

  init(_ row: Row) throws {
    id = try row["id"]
    month = try row["month"]
    assessed = AssessedKBK(
      contactRate: try row["contact_rate"], referralRatio: try row["referral_ratio"],
      prolanisRatio: try row["prolanis_ratio"],
      ratings: [try row["contact_rating"], try row["referral_rating"], try row["prolanis_rating"]],
      percent: try row["percent"])
    assessedOn = try row["assessed_on"]
    reference = try row["reference"]
    note = try row["note"]
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
  }

  /// Those that stand, the oldest first: the last of a month holds.
  /// - Parameter month: nil for every month.
  static func all(
    of facility: FacilityID, for month: ParticipantMonth? = nil, in tx: ReadTransaction
  ) throws -> [KBKAssessment] {
    let which: SQL = month.map { "AND t.month = \($0)" } ?? ""
    return try tx.all(
      """
      SELECT t.* FROM \(sql: LedgerEntry.assessment.standing(at: facility)) \(sql: which)
      ORDER BY t.month, t.recorded_at, t.id
      """, KBKAssessment.init)
  }
}

public typealias KBKAssessmentID = ID<KBKAssessment>
