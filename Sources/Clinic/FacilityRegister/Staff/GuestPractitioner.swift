import Store
import Vocabulary

/// Health workers of elsewhere who serve here only as somebody's substitute.
enum GuestPractitioner {
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> Set<PractitionerID> {
    Set(
      try tx.all("SELECT practitioner FROM guest_practitioner WHERE facility = \(facility)") {
        try $0["practitioner"] as PractitionerID
      })
  }

  static func note(_ person: PractitionerID, _ context: Context, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO guest_practitioner (facility, practitioner, recorded_at, recorded_by)
      VALUES (\(context.facility), \(person), \(context.now), \(context.actor.name))
      ON CONFLICT (facility, practitioner) DO NOTHING
      """)
  }
}
