import Store
public import Vocabulary

/// One visit in a patient's list.
public struct VisitLine: Sendable, Hashable, Identifiable {
  public let encounter: Encounter
  public let room: String
  public let practitioner: String

  public var id: EncounterID { encounter.id }

  static func latest(of patient: PatientID, limit: Int, in tx: ReadTransaction) throws -> [VisitLine] {
    try tx.all(query(of: patient, limit: limit)) {
      VisitLine(
        encounter: try Encounter($0), room: try $0["room_name"], practitioner: try $0["practitioner_name"])
    }
  }

  static func query(of patient: PatientID, limit: Int) -> SQL {
    """
    SELECT e.*, r.name AS room_name, p.name AS practitioner_name
    FROM encounter e JOIN room r ON r.id = e.room JOIN practitioner p ON p.id = e.practitioner
    WHERE e.patient = \(patient) ORDER BY e.arrived_at DESC LIMIT \(limit)
    """
  }
}
