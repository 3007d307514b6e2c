import Store
import Vocabulary

extension Condition {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], category: try row["category"], code: try row.coded(), text: try row["text"],
      rank: try row["rank"], at: try row["at"], by: try row["author"])
  }

  static func all(in record: RecordVersion, _ tx: ReadTransaction) throws -> [Condition] {
    try tx.all(
      "SELECT * FROM condition WHERE \(sql: record.condition) ORDER BY position", Condition.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO condition (\(sql: RecordVersion.columns), category, code_system, code, code_display, text, rank)
      VALUES (\(sql: record.values(id, at, by)), \(category), \(code?.system), \(code?.code), \(code?.display),
        \(text), \(rank))
      """)
  }
}
