import Store
import Vocabulary

extension DiagnosticReport {
  /// The newest version of an order's report; `nil` until it is released.
  static func latest(
    of order: LaboratoryOrderID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> DiagnosticReport? {
    try tx.first(
      """
      SELECT * FROM diagnostic_report WHERE laboratory_order = \(order) AND facility = \(facility)
      ORDER BY version DESC LIMIT 1
      """, DiagnosticReport.init)
  }

  private init(_ row: Row) throws {
    self.init(
      id: try row["id"], conclusion: try row["conclusion"], version: try row["version"],
      reason: try row["reason"], at: try row["released_at"], by: try row["released_by"])
  }

  func insert(
    of order: LaboratoryOrderID, at facility: FacilityID, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO diagnostic_report (id, facility, version, laboratory_order, conclusion, reason, released_at,
        released_by)
      VALUES (\(id), \(facility), \(version), \(order), \(conclusion), \(reason), \(at), \(by))
      """)
  }
}
