/// One row of a CSV file; its fields are read by the name of their column, trimmed.
public struct CSVRow: Sendable {
  /// The line in the file on which it starts, counted from 1.
  public let line: Int
  let header: Header
  let fields: [String]

  /// The header, shared by all rows of a file.
  final class Header: Sendable {
    let names: [String]
    private let positions: [String: Int]

    init(_ fields: [String]) {
      names = fields.map(trimmed)
      positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func position(_ name: String) -> Int? { positions[name] }

    func named(twiceIn fields: [String]) -> String? {
      positions.count == names.count ? nil : names.enumerated().first { positions[$1] != $0 }?.element
    }
  }

  /// The field, empty when nothing stands in it or the file has no such column.
  public func text(_ column: String) -> String {
    header.position(column).map { trimmed(fields[$0]) } ?? ""
  }

  /// The field, `nil` when empty.
  public func optional(_ column: String) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// The field, which must not be empty.
  public func required(_ column: String) throws(CSVProblem) -> String {
    guard let text = optional(column) else { throw problem(column, "Isian ini tidak boleh kosong.") }
    return text
  }

  /// The parts of a field between `;`, without empty ones.
  public func list(_ column: String) -> [String] {
    text(column).split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// A whole number; `nil` when empty.
  public func optionalInteger(_ column: String) throws(CSVProblem) -> Int? {
    guard let text = optional(column) else { return nil }
    guard let number = Int(text) else { throw problem(column, "“\(text)” bukan bilangan bulat.") }
    return number
  }

  /// A whole number.
  public func integer(_ column: String) throws(CSVProblem) -> Int {
    guard let number = try optionalInteger(column) else {
      throw problem(column, "Isian ini harus bilangan bulat.")
    }
    return number
  }

  /// `true` or `false`; empty is `false`.
  public func flag(_ column: String) throws(CSVProblem) -> Bool {
    switch text(column) {
    case "true": return true
    case "false", "": return false
    case let other: throw problem(column, "“\(other)” harus true atau false.")
    }
  }

  /// One of an enumeration's raw values.
  public func choice<T: RawRepresentable & CaseIterable>(
    _ column: String, of type: T.Type = T.self
  ) throws(CSVProblem) -> T where T.RawValue == String {
    let text = text(column)
    guard let value = T(rawValue: text) else {
      let known = T.allCases.map(\.rawValue).joined(separator: ", ")
      throw problem(column, "“\(text)” tidak dikenal; pilihannya \(known).")
    }
    return value
  }

  /// A problem with this row.
  public func problem(_ column: String?, _ sentence: String) -> CSVProblem {
    CSVProblem(line: line, column: column, sentence)
  }
}

private func trimmed(_ text: String) -> String {
  guard text.utf8.first.map(isBlank) == true || text.utf8.last.map(isBlank) == true else { return text }
  let utf8 = text.utf8
  guard let start = utf8.firstIndex(where: { !isBlank($0) }),
    let end = utf8.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(text[start...end])
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
