public import Vocabulary

/// What somebody signed of one day's visits, and whether there is a person behind the name (KBK-13).
public struct SignerDay: Sendable, Hashable {
  public let signer: PractitionerID
  public let name: String
  public let day: CalendarDate
  /// Visits of that day with this signature.
  public let records: Int
  /// An account of their own to sign with.
  public let hasAccount: Bool
  /// A certificate of registration or a licence in the register (STR, SIP).
  public let hasLicence: Bool

  public init(
    _ signer: PractitionerID, _ name: String, on day: CalendarDate, records: Int, hasAccount: Bool,
    hasLicence: Bool
  ) {
    self.signer = signer
    self.name = name
    self.day = day
    self.records = records
    self.hasAccount = hasAccount
    self.hasLicence = hasLicence
  }
}
