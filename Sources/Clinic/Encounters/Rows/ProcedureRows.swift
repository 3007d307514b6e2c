import Store
import Vocabulary

extension Procedure {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"],
      code: Coded(system: try row["code_system"], code: try row["code"], display: try row["code_display"]),
      note: try row["note"], explained: try row["explained"], at: try row["at"], by: try row["author"])
  }

  static func all(in record: RecordVersion, _ tx: ReadTransaction) throws -> [Procedure] {
    try tx.all("SELECT * FROM procedure WHERE \(sql: record.condition) ORDER BY position", Procedure.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO procedure (\(sql: RecordVersion.columns), code_system, code, code_display, note, explained)
      VALUES (\(sql: record.values(id, at, by)), \(code.system), \(code.code), \(code.display), \(note),
        \(explained))
      """)
  }
}
