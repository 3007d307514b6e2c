public import Store

/// Procedures by code, Indonesian or English words.
public struct ProcedureSearch: Query {
  public static let action = Action.readReferenceData
  let typed: CatalogueWords
  let limit: Int

  public init(_ typed: String, limit: Int = 12) {
    self.typed = CatalogueWords(typed, dotAfter: 2)
    self.limit = limit
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [ProcedureCode] { try find(in: tx) }

  /// The procedures, best first; those with Indonesian words, which are done here, before others.
  public func find(in tx: ReadTransaction) throws -> [ProcedureCode] {
    guard !typed.isEmpty else { return [] }
    var wanted: SQL = "\(.procedures, contains: typed.folded.text)"
    if let code = typed.code { wanted = "(\(sql: CatalogueWords.codeBegins(with: code))) OR \(sql: wanted)" }
    let candidates = try tx.all(
      """
      SELECT * FROM procedure_code WHERE \(sql: wanted)
      ORDER BY length(searched), code LIMIT \(candidateLimit)
      """, ProcedureCode.init)
    return ranked(candidates, for: typed, limit: limit) {
      ($0.code, $0.words + [$0.title], !$0.words.isEmpty)
    }
  }
}
