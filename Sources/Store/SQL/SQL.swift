/// A statement written as a literal, in which every interpolated value becomes a bound parameter.
///
/// There is no way to make one from a string that was put together at run time: that is the point.
/// ```swift
/// let found: SQL = "SELECT id FROM patient WHERE nik = \(nik) AND facility = \(facility)"
/// ```
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  enum Part: Sendable {
    case text(String)
    case value(SQLValue)
    case type(ColumnType)
    case match(TextIndex, String)
    case source(TextIndex, String)
    case catalogue(CatalogueView)
    case givenKeys
  }

  private(set) var parts: [Part]

  init(parts: [Part]) { self.parts = parts }

  public init(stringLiteral text: String) { parts = [.text(text)] }

  public init(stringInterpolation interpolation: Interpolation) { parts = interpolation.parts }

  /// Both, with a blank between them.
  public static func + (a: SQL, b: SQL) -> SQL { SQL(parts: a.parts + [.text(" ")] + b.parts) }

  /// The conditions, each in brackets, all of which must hold; `1 = 1` when there are none.
  public static func all(_ conditions: [SQL]) -> SQL {
    guard var joined = conditions.first.map({ "(\(sql: $0))" as SQL }) else { return "1 = 1" }
    for condition in conditions.dropFirst() { joined = joined + "AND (\(sql: condition))" }
    return joined
  }

  public struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(interpolationCount * 2 + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    /// A value: becomes a bound parameter.
    public mutating func appendInterpolation(_ value: some SQLBindable) {
      parts.append(.value(value.sqlValue))
    }

    /// A value that may be missing: becomes a bound parameter, NULL when it is.
    public mutating func appendInterpolation(_ value: (some SQLBindable)?) {
      parts.append(.value(value?.sqlValue ?? .null))
    }

    /// Another piece of SQL, parameters and all.
    public mutating func appendInterpolation(sql: SQL) { parts.append(contentsOf: sql.parts) }

    /// A list for `IN`, brackets included. An empty list matches nothing.
    public mutating func appendInterpolation(list values: some Sequence<some SQLBindable>) {
      parts.append(.text("("))
      var first = true
      for value in values {
        if !first { parts.append(.text(", ")) }
        parts.append(.value(value.sqlValue))
        first = false
      }
      parts.append(.text(first ? "NULL)" : ")"))
    }

    /// A column type that the engines spell differently.
    public mutating func appendInterpolation(type: ColumnType) { parts.append(.type(type)) }

    /// The engine's own catalogue, for `FROM`.
    public mutating func appendInterpolation(catalogue view: CatalogueView) { parts.append(.catalogue(view)) }

    /// The text index's own table, for `FROM`: only the rows whose text contains every word of `words`, each
    /// anywhere. With a `LIMIT` the engine stops at the last row wanted, however many would match.
    public mutating func appendInterpolation(_ index: TextIndex, matching words: String) {
      parts.append(.source(index, words))
    }

    /// A condition on the text index's own table: its text contains every word of `words`, each anywhere.
    public mutating func appendInterpolation(_ index: TextIndex, contains words: String) {
      parts.append(.match(index, words))
    }
  }
}

/// Column types that the engines spell differently.
public enum ColumnType: Sendable {
  /// A key that the engine counts up by itself and that never changes; the primary key of its table.
  case serialKey
  /// Bytes.
  case blob
}
