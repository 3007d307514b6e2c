import Store
import Vocabulary

extension MedicationDispense {
  /// What was taken for a prescription, in the order of its lines.
  static func all(
    of prescription: PrescriptionID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [MedicationDispense] {
    try tx.all(
      """
      SELECT d.*, b.lot, b.expires_on
      FROM dispense d
      JOIN prescription_item i ON i.id = d.prescription_item AND i.facility = d.facility
      JOIN stock_batch b ON b.id = d.batch AND b.facility = d.facility
      WHERE i.prescription = \(prescription) AND i.facility = \(facility)
      ORDER BY i.line, b.expires_on, d.id
      """, MedicationDispense.init)
  }

  private init(_ row: Row) throws {
    self.init(
      id: try row["id"], request: try row["prescription_item"], batch: try row["batch"],
      lot: try row["lot"], expiresOn: try row["expires_on"], quantity: try row["quantity"],
      preparedAt: try row["prepared_at"], by: try row["prepared_by"])
  }

  func insert(at facility: FacilityID, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO dispense (id, facility, prescription_item, batch, quantity, prepared_at, prepared_by)
      VALUES (\(id), \(facility), \(request), \(batch), \(quantity), \(preparedAt), \(by))
      """)
  }
}
