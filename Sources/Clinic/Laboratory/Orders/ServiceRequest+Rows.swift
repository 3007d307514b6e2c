import Store
import Vocabulary

extension ServiceRequest {
  static func all(
    of order: LaboratoryOrderID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ServiceRequest] {
    let sql: SQL =
      """
      SELECT id, test FROM service_request WHERE laboratory_order = \(order) AND facility = \(facility)
      ORDER BY line
      """
    return try tx.all(sql) { row in
      let test: Kept<LaboratoryTest> = try row["test"]
      return ServiceRequest(id: try row["id"], test: test.value)
    }
  }

  func insert(
    line: Int, of order: LaboratoryOrderID, at facility: FacilityID, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO service_request (id, facility, laboratory_order, line, test_code, test)
      VALUES (\(id), \(facility), \(order), \(line), \(test.code), \(Kept(test)))
      """)
  }
}
