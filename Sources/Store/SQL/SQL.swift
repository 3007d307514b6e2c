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
    case source(TextIndex, String, owner: SQLValue?)
    case lock(RowLock)
    case catalogue(CatalogueView)
  }

  private(set) var parts: [Part]

  init(parts: [Part]) { self.parts = parts }

  public init(stringLiteral text: String) { parts = [.text(text)] }

  public init(stringInterpolation interpolation: Interpolation) { parts = interpolation.parts }

  /// Whether a text index is asked.
  var searchesText: Bool {
    parts.contains { part in
      switch part {
      case .match, .source: true
      default: false
      }
    }
  }

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
      parts.append(.source(index, words, owner: nil))
    }

    /// The same, among the rows of one owner (`TextIndex.owner`).
    public mutating func appendInterpolation(
      _ index: TextIndex, matching words: String, of owner: some SQLBindable
    ) {
      parts.append(.source(index, words, owner: owner.sqlValue))
    }

    /// At the end of a SELECT: its rows are ours until the commit. Where one writer has the whole database anyway
    /// nothing stands here.
    public mutating func appendInterpolation(lock: RowLock) { parts.append(.lock(lock)) }

    /// A condition on the text index's own table: its text contains every word of `words`, each anywhere.
    public mutating func appendInterpolation(_ index: TextIndex, contains words: String) {
      parts.append(.match(index, words))
    }
  }
}

/// How rows are held against others until the commit.
public enum RowLock: Sendable {
  /// Waits for whoever holds them.
  case waiting
  /// Leaves out what somebody else holds: that is in good hands.
  case skippingLocked
}

/// Column types that the engines spell differently.
public enum ColumnType: Sendable {
  /// A key that the engine counts up by itself and that never changes; the primary key of its table.
  case serialKey
  /// Bytes.
  case blob
}
