import Store
import Vocabulary

extension DiagnosticReport {
  /// The newest version of an order's report; `nil` until it is released.
  static func latest(of order: LaboratoryOrderID, in tx: ReadTransaction) throws -> DiagnosticReport? {
    try tx.first(
      """
      SELECT * FROM diagnostic_report WHERE laboratory_order = \(order) ORDER BY version DESC LIMIT 1
      """, DiagnosticReport.init)
  }

  private init(_ row: Row) throws {
    self.init(
      id: try row["id"], conclusion: try row["conclusion"], version: try row["version"],
      reason: try row["reason"], at: try row["released_at"], by: try row["released_by"])
  }

  func insert(of order: LaboratoryOrderID, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO diagnostic_report (id, version, laboratory_order, conclusion, reason, released_at, released_by)
      VALUES (\(id), \(version), \(order), \(conclusion), \(reason), \(at), \(by))
      """)
  }
}
