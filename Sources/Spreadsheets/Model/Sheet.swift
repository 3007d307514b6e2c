/// One table to be written as a file for spreadsheet programs: what it is, its columns, its rows, its sums.
public struct Sheet: Sendable, Hashable {
  /// On the tab; at most 31 characters, without `[]:*?/\`.
  public let name: String
  /// Lines above the table: whose report, of which month.
  public let heading: [[Cell]]
  public let columns: [Column]
  /// Each as many cells as there are columns; missing ones are empty.
  public let rows: [[Cell]]
  /// The last line, in bold.
  public let total: [Cell]?

  public init(
    _ name: String, heading: [[Cell]] = [], columns: [Column], rows: [[Cell]], total: [Cell]? = nil
  ) {
    self.name = name
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.total = total
  }

  public struct Column: Sendable, Hashable {
    public let heading: String
    /// In characters.
    public let width: Int

    public init(_ heading: String, width: Int = 14) {
      self.heading = heading
      self.width = width
    }
  }
}
