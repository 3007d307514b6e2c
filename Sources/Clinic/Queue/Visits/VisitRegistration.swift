import Store
import Vocabulary

/// The visit and the number with which a patient waits.
public struct VisitRegistration: Sendable, Hashable {
  public let encounter: Encounter
  public let ticket: Ticket
  /// Whether it was made now; otherwise the patient was already in this queue today.
  public let isNew: Bool

  /// The open visit of a patient to a poli on a day.
  static func open(
    _ patient: PatientID, _ room: RoomID, _ day: CalendarDate, in tx: ReadTransaction
  ) throws -> VisitRegistration? {
    let encounter = try tx.first(
      """
      SELECT * FROM encounter WHERE patient = \(patient) AND room = \(room) AND day = \(day)
        AND status IN ('arrived', 'in-progress')
      """, Encounter.init)
    guard let encounter, let ticket = try Ticket.all(of: encounter.id, in: tx).last else { return nil }
    return VisitRegistration(encounter: encounter, ticket: ticket, isNew: false)
  }
}
