import Store
import Vocabulary

extension InternalReferral {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], room: try row["room"], roomName: try row["room_name"],
      poliCode: try row["poli_code"], reason: try row["reason"], at: try row["at"], by: try row["author"])
  }

  static func find(in record: RecordVersion, _ tx: ReadTransaction) throws -> InternalReferral? {
    try tx.first("SELECT * FROM internal_referral WHERE \(sql: record.condition)", InternalReferral.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO internal_referral (\(sql: RecordVersion.columns), room, room_name, poli_code, reason)
      VALUES (\(sql: record.values(id, at, by)), \(room), \(roomName), \(poliCode), \(reason))
      """)
  }
}
