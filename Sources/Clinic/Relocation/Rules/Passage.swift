import Store
import Vocabulary

/// What changes in a row on its way. Everything else stays byte for byte, so numbers, identities and chains do.
struct Passage: Sendable {
  /// New user names by account.
  let userNames: [String: String]
  let leftAt: Instant

  /// Rows as the target takes them: without the keys each database counts up for itself.
  func arriving(_ rows: [[SQLValue]], in table: Catalogue.Table) -> [[SQLValue]] {
    var rows = rows
    for index in rows.indices { change(&rows[index], table) }
    guard table.given.count < table.columns.count else { return rows }
    let kept = table.columns.indices.filter { !table.columns[$0].isCounted }
    return rows.map { row in kept.map { row[$0] } }
  }

  private func change(_ row: inout [SQLValue], _ table: Catalogue.Table) {
    switch table.name {
    case "account": rename(&row, table)
    case "delivery": takeBack(&row, table)
    case "outage": end(&row, table)
    default: break
    }
  }

  private func rename(_ row: inout [SQLValue], _ table: Catalogue.Table) {
    guard case .text(let id) = table.value(of: "id", in: row), let name = userNames[id] else { return }
    table.set("user_name", .text(name), in: &row)
  }

  /// What was on its way may have arrived: the destination looks before it sends.
  private func takeBack(_ row: inout [SQLValue], _ table: Catalogue.Table) {
    guard table.value(of: "state", in: row) == .text("sending") else { return }
    table.set("state", .text("retry"), in: &row)
    table.set("outcome_unknown", .int(1), in: &row)
    table.set("lease_until", .null, in: &row)
    table.set("holder", .null, in: &row)
  }

  /// An outage that was not over when everybody left ended for this line then.
  private func end(_ row: inout [SQLValue], _ table: Catalogue.Table) {
    guard table.value(of: "ended_at", in: row) == .null else { return }
    table.set("ended_at", .int(leftAt.milliseconds), in: &row)
  }
}

extension Catalogue.Table {
  /// The value of one column of a whole row.
  func value(of column: String, in row: [SQLValue]) -> SQLValue? {
    columns.firstIndex { $0.name == column }.map { row[$0] }
  }

  fileprivate func set(_ column: String, _ value: SQLValue, in row: inout [SQLValue]) {
    if let place = columns.firstIndex(where: { $0.name == column }) { row[place] = value }
  }
}
