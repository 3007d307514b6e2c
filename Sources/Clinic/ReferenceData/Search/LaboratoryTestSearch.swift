public import Store

/// Tests that the laboratory offers, by name, by the words people use, or by own code.
public struct LaboratoryTestSearch: Query {
  public static let action = Action.readReferenceData
  let typed: CatalogueWords
  let limit: Int

  public init(_ typed: String, limit: Int = 12) {
    self.typed = CatalogueWords(typed)
    self.limit = limit
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [OfferedTest] { try find(in: tx) }

  /// The tests, best first.
  public func find(in tx: ReadTransaction) throws -> [OfferedTest] {
    guard !typed.isEmpty else { return [] }
    let candidates = try tx.all(
      """
      SELECT content FROM laboratory_test
      WHERE code = \(typed.code ?? "") OR \(.laboratoryTests, contains: typed.folded.text)
      ORDER BY name LIMIT \(candidateLimit)
      """, OfferedTest.init)
    return ranked(candidates, for: typed, limit: limit) { ($0.test.code, $0.searchedNames, false) }
  }
}
