import Store
import Vocabulary

/// Whether somebody may be called or written to by the newest answer, wherever it was given: at the counter, or on joining
/// Prolanis (UU 27/2022 art. 20).
struct StandingConsent {
  private let givenAt: Instant?
  private let refusedAt: Instant?
  /// Of joining Prolanis only the day is known.
  private let joinedOn: CalendarDate?

  /// Read beside the columns of a patient `p`.
  static let columns: SQL = """
    (SELECT MAX(k.at) FROM contact_consent k
      WHERE k.facility = p.facility AND k.patient = p.id AND k.given = 1) AS consent_given,
    (SELECT MAX(k.at) FROM contact_consent k
      WHERE k.facility = p.facility AND k.patient = p.id AND k.given = 0) AS consent_refused,
    (SELECT MAX(k.enrolled_on) FROM prolanis_membership k WHERE k.facility = p.facility AND k.patient = p.id
      AND k.may_contact = 1 AND k.ended_on IS NULL) AS consent_joined
    """

  init(_ row: Row) throws {
    givenAt = try row["consent_given"]
    refusedAt = try row["consent_refused"]
    joinedOn = try row["consent_joined"]
  }

  /// A refusal of the day of joining holds.
  func mayCall(in zone: FacilityZone) -> Bool {
    guard let refusedAt else { return givenAt != nil || joinedOn != nil }
    if let givenAt, givenAt > refusedAt { return true }
    return joinedOn.map { $0 > zone.date(of: refusedAt) } ?? false
  }
}
