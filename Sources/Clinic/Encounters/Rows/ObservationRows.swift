import Store
import Vocabulary

extension Observation {
  init(_ row: Row) throws {
    let number: ExactDecimal? = try row["number"]
    let text: String? = try row["text"]
    let value: Value =
      if let number { .quantity(number) } else if let coded = try row.coded() { .coded(coded) } else {
        .text(text ?? "")
      }
    self.init(
      id: try row["id"], kind: try row["kind"], value: value, at: try row["at"], by: try row["author"])
  }

  static func all(in record: RecordVersion, _ tx: ReadTransaction) throws -> [Observation] {
    try tx.all("SELECT * FROM observation WHERE \(sql: record.condition) ORDER BY position", Observation.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    var (coded, text): (Coded?, String?) = (nil, nil)
    switch value {
    case .quantity: break
    case .coded(let concept): coded = concept
    case .text(let words): text = words
    }
    try tx.execute(
      """
      INSERT INTO observation (\(sql: RecordVersion.columns), kind, number, code_system, code, code_display, text)
      VALUES (\(sql: record.values(id, at, by)), \(kind), \(quantity), \(coded?.system), \(coded?.code),
        \(coded?.display), \(text))
      """)
  }
}
