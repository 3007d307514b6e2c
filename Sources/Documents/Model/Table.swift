/// A ruled table. Its head is repeated on every page; a row is never torn.
public struct Table: Sendable, Hashable {
  public let columns: [Column]
  public let rows: [[String]]
  /// The last line, in bold: sums.
  public let total: [String]?

  /// - `rows`: each as many texts as there are columns; missing ones are empty.
  public init(_ columns: [Column], rows: [[String]], total: [String]? = nil) {
    self.columns = columns
    self.rows = rows
    self.total = total
  }

  public struct Column: Sendable, Hashable {
    public let heading: String
    /// Its part of the width, against the other columns' weights.
    public let weight: Double
    public let alignment: TextAlignment

    public init(_ heading: String, weight: Double = 1, _ alignment: TextAlignment = .left) {
      self.heading = heading
      self.weight = max(weight, 0.1)
      self.alignment = alignment
    }
  }
}
