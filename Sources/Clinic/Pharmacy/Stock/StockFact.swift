public import Vocabulary

/// The payload of a fact about stock.
public struct StockFact: Codable, Sendable, Hashable {
  public let batch: StockBatchID
  /// Our code of the drug.
  public let drug: String
  public let lot: String
  /// Positive into the shelf, negative out of it; in the drug's unit.
  public let change: Int
  public let reason: String
}
