/// Rows as `COPY` reads them: https://www.postgresql.org/docs/15/sql-copy.html, section "Text Format".
struct CopyText {
  private(set) var bytes: [UInt8] = []

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(_ row: [SQLValue]) {
    for (place, value) in row.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "\t")) }
      append(value)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ value: SQLValue) {
    switch value {
    case .null: bytes.append(contentsOf: #"\N"#.utf8)
    case .int(let number): bytes.append(contentsOf: String(number).utf8)
    case .real(let number): bytes.append(contentsOf: "\(number)".utf8)
    case .text(let text): for byte in text.utf8 { appendEscaped(byte) }
    case .blob(let blob):
      bytes.append(contentsOf: #"\\x"#.utf8)
      for byte in blob { bytes.append(contentsOf: [Self.digit(byte >> 4), Self.digit(byte & 15)]) }
    }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
    default: bytes.append(byte)
    }
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
  }
}
