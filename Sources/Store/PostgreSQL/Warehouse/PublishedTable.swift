/// A table of which some columns may leave the database, and under which condition a row may.
public struct PublishedTable: Sendable, Hashable {
  public let name: String
  /// The primary key is among them: it tells the other side which row is meant.
  public let columns: [String]
  /// A condition over columns of the key, as SQL; `nil` lets every row go.
  public let condition: String?

  /// - Parameters: names and condition are literals of the program, never typed by anybody.
  public init(_ name: StaticString, _ columns: [StaticString], where condition: StaticString? = nil) {
    self.name = name.description
    self.columns = columns.map(\.description)
    self.condition = condition?.description
  }

  var clause: String {
    "TABLE \(name) (\(columns.joined(separator: ", ")))" + (condition.map { " WHERE (\($0))" } ?? "")
  }
}
