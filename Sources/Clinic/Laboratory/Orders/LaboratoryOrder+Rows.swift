public import Store
public import Vocabulary

extension LaboratoryOrder {
  /// The laboratory orders of one visit with everything that belongs to them, oldest first.
  public static func all(of encounter: EncounterID, in tx: ReadTransaction) throws -> [LaboratoryOrder] {
    try tx.rows("SELECT * FROM laboratory_order WHERE encounter = \(encounter) ORDER BY id")
      .map { try LaboratoryOrder($0, in: tx) }
  }

  /// One order of this facility.
  public static func find(
    _ id: LaboratoryOrderID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> LaboratoryOrder {
    let sql: SQL = "SELECT * FROM laboratory_order WHERE id = \(id) AND facility = \(facility)"
    guard let row = try tx.first(sql) else { throw Refusal.notFound("Permintaan laboratorium") }
    return try LaboratoryOrder(row, in: tx)
  }

  init(_ row: Row, in tx: ReadTransaction) throws {
    let id: LaboratoryOrderID = try row["id"]
    let facility: FacilityID = try row["facility"]
    self.init(
      id: id, encounter: try row["encounter"], number: try row["number"], state: try row["state"],
      question: try row["question"], at: try row["ordered_at"], by: try row["ordered_by"],
      requests: try ServiceRequest.all(of: id, at: facility, in: tx),
      specimens: try Specimen.all(of: id, at: facility, in: tx),
      results: try LaboratoryResult.latest(of: id, at: facility, in: tx),
      report: try DiagnosticReport.latest(of: id, at: facility, in: tx))
  }
}
