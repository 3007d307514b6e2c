import Store
import Vocabulary

extension ActiveMedication {
  /// What the patient should still be taking on `day` from other prescriptions of this facility.
  static func all(
    of patient: PatientID, on day: CalendarDate, besides prescription: PrescriptionID, in tx: ReadTransaction
  ) throws -> [ActiveMedication] {
    let lines = try tx.all(
      """
      SELECT p.number, p.day, i.drug, i.days FROM prescription p
      JOIN prescription_item i ON i.prescription = p.id AND i.facility = p.facility
      WHERE p.patient = \(patient) AND p.id <> \(prescription) AND p.day >= \(day.adding(days: -366))
        AND p.state IN ('ordered', 'reviewed', 'prepared', 'handed-over', 'outside')
      ORDER BY p.id, i.line
      """
    ) { row in
      let drug: Kept<Drug> = try row["drug"]
      let from: CalendarDate = try row["day"]
      let days: Int = try row["days"]
      return ActiveMedication(
        number: try row["number"], drug: drug.value, until: from.adding(days: max(0, days - 1)))
    }
    return lines.filter { $0.until >= day }
  }
}
