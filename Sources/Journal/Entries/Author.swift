public import Vocabulary

/// Who did something, in which role and for which purpose. Accounts, not names: the chain outlives a name.
public struct Author: Hashable, Sendable {
  public let account: AccountID?
  public let role: String
  public let facility: FacilityID
  /// FHIR `PurposeOfUse` in short: `TREAT`, `HPAYMT`, `HOPERAT`, `HSYSADMIN` …
  public let purpose: String

  public init(account: AccountID?, role: String, facility: FacilityID, purpose: String) {
    self.account = account
    self.role = role
    self.facility = facility
    self.purpose = purpose
  }

  /// The program itself, for receipts and scheduled work.
  public static func system(of facility: FacilityID) -> Author {
    Author(account: nil, role: "system", facility: facility, purpose: "HSYSADMIN")
  }
}
