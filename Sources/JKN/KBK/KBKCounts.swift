/// What the three indicators are counted from, in one month (PKS Bontang 2024 Lampiran II I.A.2.d.3.a).
public struct KBKCounts: Sendable {
  public var registered: Int64
  /// Distinct registered participants with at least one contact.
  public var contacts: Int64
  /// Referrals to hospitals.
  public var referrals: Int64
  /// Of these, with a diagnosis of first-level competence, with or without TACC.
  public var nonSpecialistReferrals: Int64
  /// Of these, excused by a TACC reason.
  public var taccReferrals: Int64
  public var dmDiagnosed: Int64
  public var dmControlled: Int64
  public var htDiagnosed: Int64
  public var htControlled: Int64

  public init(
    registered: Int64, contacts: Int64, referrals: Int64, nonSpecialistReferrals: Int64, taccReferrals: Int64,
    dmDiagnosed: Int64, dmControlled: Int64, htDiagnosed: Int64, htControlled: Int64
  ) {
    self.registered = registered
    self.contacts = contacts
    self.referrals = referrals
    self.nonSpecialistReferrals = nonSpecialistReferrals
    self.taccReferrals = taccReferrals
    self.dmDiagnosed = dmDiagnosed
    self.dmControlled = dmControlled
    self.htDiagnosed = htDiagnosed
    self.htControlled = htControlled
  }
}
