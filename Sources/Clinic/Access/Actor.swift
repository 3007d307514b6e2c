public import Vocabulary

/// The signed-in person who asks.
public struct Actor: Sendable, Hashable {
  public let account: AccountID
  /// As shown on the screen.
  public let name: String
  public let roles: Set<Role>
  public let facility: FacilityID
  /// Set when this account is a health worker's own.
  public let practitioner: PractitionerID?
  public let purpose: Purpose

  public init(
    account: AccountID, name: String, roles: Set<Role>, facility: FacilityID,
    practitioner: PractitionerID?, purpose: Purpose = .treatment
  ) {
    self.account = account
    self.name = name
    self.roles = roles
    self.facility = facility
    self.practitioner = practitioner
    self.purpose = purpose
  }
}
