public import Journal
import Store
import Vocabulary

/// A delivery as it stands in a list: with the name of the patient and the number of the visit.
public struct DeliveryLine: Sendable {
  public let delivery: Delivery
  public let patientName: String?
  public let encounterNumber: String?

  static let from: SQL =
    """
    SELECT d.id, d.facility, d.destination, d.kind, d.key, d.patient, d.encounter, d.state, d.attempts,
      d.outcome_unknown, d.blocked_by, d.created_at, d.due_at, d.delivered_at, d.remote_id, d.problem,
      d.remedy, p.name AS patient_name, e.number AS encounter_number
    FROM delivery d
    LEFT JOIN patient p ON p.id = d.patient AND p.facility = d.facility
    LEFT JOIN encounter e ON e.id = d.encounter AND e.facility = d.facility
    """

  init(_ row: Row) throws {
    delivery = try Delivery(row)
    patientName = try row["patient_name"]
    encounterNumber = try row["encounter_number"]
  }
}
