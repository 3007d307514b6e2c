import Store
import Vocabulary

extension MedicationStatement {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], code: try row.coded(), name: try row["name"], dosage: try row["dosage"],
      active: try row["active"], at: try row["at"], by: try row["author"])
  }

  static func all(in record: RecordVersion, _ tx: ReadTransaction) throws -> [MedicationStatement] {
    try tx.all(
      "SELECT * FROM medication_statement WHERE \(sql: record.condition) ORDER BY position",
      MedicationStatement.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO medication_statement (\(sql: RecordVersion.columns), code_system, code, code_display, name,
        dosage, active)
      VALUES (\(sql: record.values(id, at, by)), \(code?.system), \(code?.code), \(code?.display), \(name),
        \(dosage), \(active))
      """)
  }
}
