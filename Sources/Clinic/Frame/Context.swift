import Journal
public import Vocabulary

/// What a use case knows besides its own words: who asks, in which role, and when.
public struct Context: Sendable {
  public let actor: Actor
  public let role: Role
  public let now: Instant
  public let zone: FacilityZone

  public var facility: FacilityID { actor.facility }
  /// Today at the facility.
  public var today: CalendarDate { zone.date(of: now) }

  var author: Author {
    Author(
      account: actor.account, role: role.rawValue, facility: actor.facility,
      purpose: actor.purpose.rawValue)
  }
}
