public import Vocabulary

/// Compares one day of ours with what another system holds of it. Implemented by each connector (CTG-04).
public protocol Reconciler: Sendable {
  /// The same word as in `Destination.name`.
  var destination: String { get }
  /// - Throws: an error with a sentence when the other system could not be asked; nothing is known then.
  func compare(_ day: ComparedDay) async throws -> Comparison
}

/// Which day of which facility is compared.
public struct ComparedDay: Sendable, Hashable {
  public let facility: FacilityID
  public let day: CalendarDate
  public let zone: FacilityZone

  public init(facility: FacilityID, day: CalendarDate, zone: FacilityZone) {
    self.facility = facility
    self.day = day
    self.zone = zone
  }

  public var begin: Instant { zone.instant(on: day) }
  public var end: Instant { zone.instant(on: day.adding(days: 1)) }
}

/// What a comparison found.
public struct Comparison: Sendable, Hashable {
  /// How many things we hold a receipt for.
  public let ours: Int
  /// How many things lie there.
  public let theirs: Int
  public let differences: [Difference]

  public init(ours: Int, theirs: Int, differences: [Difference]) {
    self.ours = ours
    self.theirs = theirs
    self.differences = differences
  }
}
