public import Store

/// Diagnoses by code, Indonesian or English words: exact code, beginning of a code, a whole name, then words;
/// the 144 of primary care before others that answer as well.
public struct DiagnosisSearch: Query {
  public static let action = Action.readReferenceData
  let typed: CatalogueWords
  let limit: Int

  public init(_ typed: String, limit: Int = 12) {
    self.typed = CatalogueWords(typed, dotAfter: 3)
    self.limit = limit
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [DiagnosisCode] { try find(in: tx) }

  /// The diagnoses, best first; none for nothing typed.
  public func find(in tx: ReadTransaction) throws -> [DiagnosisCode] {
    guard !typed.isEmpty else { return [] }
    var wanted: SQL = "\(.diagnoses, contains: typed.folded.text)"
    if let code = typed.code { wanted = "(\(sql: CatalogueWords.codeBegins(with: code))) OR \(sql: wanted)" }
    let candidates = try tx.all(
      """
      SELECT * FROM diagnosis_code WHERE \(sql: wanted)
      ORDER BY primary_care DESC, length(searched), code LIMIT \(candidateLimit)
      """, DiagnosisCode.init)
    return ranked(candidates, for: typed, limit: limit) {
      ($0.code, $0.words + [$0.title], $0.isPrimaryCare)
    }
  }
}
