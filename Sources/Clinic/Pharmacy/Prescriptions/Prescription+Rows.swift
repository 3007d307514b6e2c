public import Store
public import Vocabulary

extension Prescription {
  /// The prescriptions of one visit with everything that belongs to them, oldest first.
  public static func all(of encounter: EncounterID, in tx: ReadTransaction) throws -> [Prescription] {
    try tx.rows("SELECT * FROM prescription WHERE encounter = \(encounter) ORDER BY id")
      .map { try Prescription($0, in: tx) }
  }

  /// One prescription of this facility.
  public static func find(
    _ id: PrescriptionID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Prescription {
    let sql: SQL = "SELECT * FROM prescription WHERE id = \(id) AND facility = \(facility)"
    guard let row = try tx.first(sql) else { throw Refusal.notFound("Resep") }
    return try Prescription(row, in: tx)
  }

  init(_ row: Row, in tx: ReadTransaction) throws {
    let id: PrescriptionID = try row["id"]
    let facility: FacilityID = try row["facility"]
    let review: Kept<QuestionnaireResponse>? = try row["review"]
    self.init(
      id: id, encounter: try row["encounter"], number: try row["number"], state: try row["state"],
      at: try row["written_at"], by: try row["written_by"],
      items: try MedicationRequest.all(of: id, at: facility, in: tx), review: review?.value,
      checkedBy: try row["checked_by"], checkedAt: try row["checked_at"],
      handedOverAt: try row["handed_over_at"], handedOverBy: try row["handed_over_by"],
      receivedBy: try row["received_by"], counselled: try row["counselled"],
      dispenses: try MedicationDispense.all(of: id, at: facility, in: tx),
      returnReason: try row["return_reason"])
  }
}
