import Vocabulary

/// Where a file that somebody hands in has what: its column heads, found by any of their usual names. Spelling, blanks and
/// points do not matter.
struct ColumnHeads {
  private let places: [String: Int]

  init(_ fields: [String]) {
    places = Dictionary(
      fields.enumerated().map { (Self.folded($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The column with the first of these names that is there; nil for none.
  func place(_ names: String...) -> Int? { names.lazy.compactMap { places[$0] }.first }

  /// As names are compared: small letters and digits only.
  static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

extension [String] {
  /// What a line has in a column; empty where it has no such column.
  func words(at column: Int?) -> String {
    guard let column, indices.contains(column) else { return "" }
    return self[column].trimmingBlanks
  }
}
