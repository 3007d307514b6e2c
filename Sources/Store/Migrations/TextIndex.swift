/// An index that finds a fragment anywhere in a column of folded text.
///
/// The table needs a `serialKey` column, which links the index to the row.
public struct TextIndex: Sendable {
  public let name: String
  public let table: String
  public let column: String
  public let key: String
  /// The column that says whose the row is, when searches are always within one owner's rows.
  public let owner: String?

  public init(_ name: String, on table: String, column: String, key: String, owner: String? = nil) {
    self.name = name
    self.table = table
    self.column = column
    self.key = key
    self.owner = owner
  }
}
