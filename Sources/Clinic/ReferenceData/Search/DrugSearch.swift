public import Store

/// Medicines of the formulary by name, ingredient, strength or own code.
public struct DrugSearch: Query {
  public static let action = Action.readReferenceData
  let typed: CatalogueWords
  let limit: Int

  public init(_ typed: String, limit: Int = 12) {
    self.typed = CatalogueWords(typed)
    self.limit = limit
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [FormularyDrug] { try find(in: tx) }

  /// The medicines, best first.
  public func find(in tx: ReadTransaction) throws -> [FormularyDrug] {
    guard !typed.isEmpty else { return [] }
    let candidates = try tx.all(
      """
      SELECT content FROM drug WHERE code = \(typed.code ?? "") OR \(.drugs, contains: typed.folded.text)
      ORDER BY name, code LIMIT \(candidateLimit)
      """, FormularyDrug.init)
    return ranked(candidates, for: typed, limit: limit) { ($0.drug.code, $0.searchedNames, false) }
  }
}
