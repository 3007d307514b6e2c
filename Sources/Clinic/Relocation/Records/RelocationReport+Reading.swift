import Store
import Vocabulary

extension RelocationReport {
  static func read(
    _ arrival: Arrival, openedAt: Instant, entries: Int64, wasDoneBefore: Bool, warnings: [String],
    in tx: ReadTransaction
  ) throws -> RelocationReport {
    let lines = try MovedTable.all(of: arrival.id, in: tx).values.sorted { $0.name < $1.name }.map {
      Line(table: $0.name, moved: $0.tally.rows, same: $0.same, kept: $0.kept)
    }
    let renamed = try tx.all(
      """
      SELECT former_name, user_name FROM relocation_account WHERE relocation = \(arrival.id)
      ORDER BY former_name
      """
    ) { Renaming(former: try $0["former_name"], new: try $0["user_name"]) }
    let differences: [String] = try tx.all(
      """
      SELECT table_name, row_key FROM relocation_difference WHERE relocation = \(arrival.id)
      ORDER BY table_name, row_key
      """
    ) {
      let (table, key): (String, String) = (try $0["table_name"], try $0["row_key"])
      return "\(table): \(key)"
    }
    let keys: [String] = try tx.all(
      """
      SELECT DISTINCT key_name FROM credential_value WHERE facility IN \(list: arrival.facilities.map(\.id))
      ORDER BY key_name
      """
    ) { try $0["key_name"] }
    return RelocationReport(
      facilities: arrival.facilities.map(\.name), wasDoneBefore: wasDoneBefore, openedAt: openedAt,
      lines: lines, rows: lines.reduce(0) { $0 + $1.moved }, entries: entries, renamed: renamed,
      differences: differences,
      warnings: warnings
        + keys.map {
          "kredensial yang ikut pindah dibuka dengan kunci \($0); tambahkan kunci itu di akhir berkas kunci tujuan."
        })
  }
}

extension RelocationReport.Renaming {
  /// The new user names by account.
  static func byAccount(_ relocation: String, in tx: ReadTransaction) throws -> [String: String] {
    let pairs: [(String, String)] = try tx.all(
      "SELECT account, user_name FROM relocation_account WHERE relocation = \(relocation)"
    ) { (try $0["account"], try $0["user_name"]) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
