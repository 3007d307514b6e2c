import Store
public import Vocabulary

/// A health worker's certificate of registration (STR). Those issued since 2023 hold for life.
public struct PractitionerRegistration: Sendable, Hashable {
  public let practitioner: PractitionerID
  public let number: String
  public let issuedOn: CalendarDate
  /// `nil` for life.
  public let validUntil: CalendarDate?

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [PractitionerRegistration] {
    try tx.all(
      "SELECT * FROM practitioner_registration WHERE facility = \(facility) ORDER BY recorded_at, id"
    ) {
      PractitionerRegistration(
        practitioner: try $0["practitioner"], number: try $0["number"], issuedOn: try $0["issued_on"],
        validUntil: try $0["valid_until"])
    }
  }

  func holds(on day: CalendarDate) -> Bool { validUntil.map { day <= $0 } ?? true }
}
