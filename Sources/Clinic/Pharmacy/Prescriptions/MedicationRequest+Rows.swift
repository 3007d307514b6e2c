import Store
import Vocabulary

extension MedicationRequest {
  static func all(
    of prescription: PrescriptionID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [MedicationRequest] {
    try tx.all(
      """
      SELECT * FROM prescription_item WHERE prescription = \(prescription) AND facility = \(facility)
      ORDER BY line
      """,
      MedicationRequest.init)
  }

  private init(_ row: Row) throws {
    let drug: Kept<Drug> = try row["drug"]
    let (letter, place): (ReferBackLetterID?, String?) = (try row["refer_back"], try row["collection_place"])
    self.init(
      id: try row["id"], line: try row["line"], drug: drug.value, timesPerDay: try row["times_per_day"],
      dose: try row["dose"], doseUnit: try row["dose_unit"], days: try row["days"],
      quantity: try row["quantity"], instruction: try row["instruction"],
      compound: try row["compound"], shortReason: try row["short_reason"],
      collection: letter.map { OutsideCollection(letter: $0, place: place ?? "") })
  }

  func insert(
    line: Int, of prescription: PrescriptionID, at facility: FacilityID, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO prescription_item (id, facility, prescription, line, drug_code, drug, times_per_day, dose,
        dose_unit, days, quantity, instruction, compound, refer_back, collection_place)
      VALUES (\(id), \(facility), \(prescription), \(line), \(drug.code), \(Kept(drug)), \(timesPerDay),
        \(dose), \(doseUnit), \(days), \(quantity), \(instruction), \(compound), \(collection?.letter), \(collection?.place))
      """)
  }
}
