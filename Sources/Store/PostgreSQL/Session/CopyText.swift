/// Rows as COPY reads them in its text format (https://www.postgresql.org/docs/15/sql-copy.html).
enum CopyText {
  static func append(_ row: [SQLValue], to bytes: inout [UInt8]) {
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(tab) }
      switch value {
      case .null: bytes += [backslash, UInt8(ascii: "N")]
      case .int(let number): bytes += String(number).utf8
      case .real(let number): bytes += String(number).utf8
      case .text(let text): append(text, to: &bytes)
      case .blob(let blob): append(blob, to: &bytes)
      }
    }
    bytes.append(newline)
  }

  private static let tab = UInt8(ascii: "\t")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let backslash = UInt8(ascii: "\\")

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { characters in
      guard characters.contains(where: { $0 == backslash || $0 <= carriageReturn }) else {
        return bytes.append(contentsOf: characters)
      }
      for byte in characters {
        switch byte {
        case tab: bytes += [backslash, UInt8(ascii: "t")]
        case newline: bytes += [backslash, UInt8(ascii: "n")]
        case carriageReturn: bytes += [backslash, UInt8(ascii: "r")]
        case backslash: bytes += [backslash, backslash]
        default: bytes.append(byte)
        }
      }
    }
  }

  /// `\x0aff…`, its backslash doubled.
  private static func append(_ blob: [UInt8], to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes += [backslash, backslash, UInt8(ascii: "x")]
    for byte in blob { bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  }
}
