import Store

/// One row as CSV (RFC 4180): texts in quotation marks, so that an empty text is told from nothing at all, which is
/// an empty field. Bytes lie in a file of their own, whose name stands here.
enum CSVLine {
  static func header(_ table: Catalogue.Table) -> [UInt8] {
    Array((table.columns.map(\.name).joined(separator: ",") + "\n").utf8)
  }

  /// A row without bytes.
  static func append(_ values: [SQLValue], to line: inout [UInt8]) {
    append(values, to: &line) { _ in "" }
  }

  /// - Parameter document: puts bytes into a file and answers its name.
  static func append(
    _ values: [SQLValue], to line: inout [UInt8], document: ([UInt8]) throws -> String
  ) rethrows {
    for (index, value) in values.enumerated() {
      if index > 0 { line.append(comma) }
      switch value {
      case .null: break
      case .int(let number): line += "\(number)".utf8
      case .real(let number): line += "\(number)".utf8
      case .blob(let bytes): quote(try document(bytes).utf8, into: &line)
      case .text(let text): quote(text.utf8, into: &line)
      }
    }
    line.append(UInt8(ascii: "\n"))
  }

  /// The values of one record; nil when a field is not of its column's kind.
  /// - Parameter document: reads the file of that name.
  static func values(
    _ fields: [CSVField], of columns: [Catalogue.Column], document: (String) throws -> [UInt8]
  ) rethrows -> [SQLValue]? {
    guard fields.count == columns.count else { return nil }
    var values: [SQLValue] = []
    for (field, column) in zip(fields, columns) {
      guard let value = try value(field, column.kind, document) else { return nil }
      values.append(value)
    }
    return values
  }

  private static func value(
    _ field: CSVField, _ kind: Catalogue.Kind, _ document: (String) throws -> [UInt8]
  ) rethrows -> SQLValue? {
    if !field.isQuoted, field.text.isEmpty { return .null }
    return switch kind {
    case .integer: Int64(field.text).map { .int($0) }
    case .real: Double(field.text).map { .real($0) }
    case .text: .text(field.text)
    case .bytes: .blob(try document(field.text))
    }
  }

  static let comma = UInt8(ascii: ",")
  static let mark = UInt8(ascii: "\"")

  private static func quote(_ text: some Sequence<UInt8>, into line: inout [UInt8]) {
    line.append(mark)
    for byte in text {
      if byte == mark { line.append(mark) }
      line.append(byte)
    }
    line.append(mark)
  }
}
