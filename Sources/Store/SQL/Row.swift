/// One row of an answer. Columns are read by name, and what comes back is typed.
/// ```swift
/// let name: String = try row["name"]
/// let card: JKNNumber? = try row["jkn_number"]
/// ```
public struct Row: Sendable {
  let columns: Columns
  let values: [SQLValue]

  /// The names of one answer's columns, shared by its rows.
  final class Columns: Sendable {
    let names: [String]
    private let positions: [String: Int]

    init(_ names: [String]) {
      self.names = names
      positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func position(_ name: String) -> Int? { positions[name] }
  }

  /// The value of a column that must not be empty.
  public subscript<T: SQLReadable>(name: String) -> T {
    get throws(StoreError) {
      let value = try raw(name)
      guard let read = T.read(value) else {
        throw .unexpectedValue(column: name, wanted: String(describing: T.self))
      }
      return read
    }
  }

  /// The value of a column that may be empty.
  public subscript<T: SQLReadable>(name: String) -> T? {
    get throws(StoreError) {
      let value = try raw(name)
      if case .null = value { return nil }
      guard let read = T.read(value) else {
        throw .unexpectedValue(column: name, wanted: String(describing: T.self))
      }
      return read
    }
  }

  private func raw(_ name: String) throws(StoreError) -> SQLValue {
    guard let position = columns.position(name) else { throw .unknownColumn(name) }
    return values[position]
  }
}
