import Store
public import Vocabulary

extension Stay {
  private static let source = "stay/"

  /// What its claim is made from; nothing is claimed twice from one source.
  var source: String { Self.source + id.text }

  /// The claim that was made from it, whatever became of it.
  func claim(in tx: ReadTransaction) throws -> Claim? {
    let sql: SQL = "SELECT \(sql: Claim.columns) WHERE c.facility = \(facility) AND c.source = \(source)"
    return try tx.first(sql, Claim.init)
  }

  /// The stay a claim's source names.
  fileprivate static func named(by source: String) -> StayID? {
    source.hasPrefix(Self.source) ? StayID(String(source.dropFirst(Self.source.count))) : nil
  }
}

extension Claim {
  /// The stay in bed that it was made from; `nil` when it was made from something else.
  public var stay: StayID? { Stay.named(by: source) }
}
