import Store
import Vocabulary

extension Stay {
  /// What its claim is made from; nothing is claimed twice from one source.
  var source: String { "stay/\(id)" }

  /// The claim that was made from it, whatever became of it.
  func claim(in tx: ReadTransaction) throws -> Claim? {
    let sql: SQL = "SELECT \(sql: Claim.columns) WHERE c.facility = \(facility) AND c.source = \(source)"
    return try tx.first(sql, Claim.init)
  }
}
