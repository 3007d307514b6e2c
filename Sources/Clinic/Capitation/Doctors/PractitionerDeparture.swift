import Store
import Vocabulary

/// That somebody no longer serves at a facility: `RecordDeparture` writes it down.
enum PractitionerDeparture {
  /// The first day without each who left.
  static func days(
    of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [PractitionerID: CalendarDate] {
    Dictionary(
      try tx.all("SELECT practitioner, left_on FROM practitioner_departure WHERE facility = \(facility)") {
        (try $0["practitioner"] as PractitionerID, try $0["left_on"] as CalendarDate)
      }, uniquingKeysWith: { first, _ in first })
  }
}
