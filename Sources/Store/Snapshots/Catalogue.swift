/// The tables of a database as the engine itself describes them, each after those it refers to.
public struct Catalogue: Sendable, Hashable {
  public let tables: [Table]

  public subscript(name: String) -> Table? { tables.first { $0.name == name } }

  public struct Table: Sendable, Hashable {
    public let name: String
    public let columns: [Column]
    public let references: [Reference]

    /// The columns whose values are given to the engine: all but those it counts up by itself.
    public var given: [Column] { columns.filter { !$0.isCounted } }

    /// The columns of the primary key, in its order.
    public var key: [String] {
      columns.filter { $0.keyPosition > 0 }.sorted { $0.keyPosition < $1.keyPosition }.map(\.name)
    }
  }

  public struct Column: Sendable, Hashable {
    public let name: String
    public let kind: Kind
    /// Never empty.
    public let isRequired: Bool
    /// From 1; 0 when it is no part of the primary key.
    let keyPosition: Int
    /// The engine counts it up by itself.
    public let isCounted: Bool
  }

  /// What a column holds, the same word in every engine.
  public enum Kind: String, Sendable, SQLReadable {
    case integer, real, text, bytes

    /// Whether `value` may stand in such a column.
    public func holds(_ value: SQLValue) -> Bool {
      switch (self, value) {
      case (_, .null), (.integer, .int), (.real, .real), (.text, .text), (.bytes, .blob): true
      default: false
      }
    }
  }

  /// A column whose values stand in a column of another table, or of the same one.
  public struct Reference: Sendable, Hashable {
    public let column: String
    public let table: String
    public let target: String
  }
}
