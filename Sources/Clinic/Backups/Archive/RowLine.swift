import Foundation
import Store

/// One row as one line: values between tabs, each beginning with the letter of its kind.
///
/// `n` nothing, `i42`, `r36.5`, `tSiti`, `bSGFsbw==`. In texts `\t`, `\n`, `\r` and `\\` stand for themselves.
enum RowLine {
  static func append(_ values: [SQLValue], to line: inout [UInt8]) {
    for (index, value) in values.enumerated() {
      if index > 0 { line.append(tab) }
      switch value {
      case .null: line.append(UInt8(ascii: "n"))
      case .int(let number): line += "i\(number)".utf8
      case .real(let number): line += "r\(number)".utf8
      case .text(let text): append(text, to: &line)
      case .blob(let bytes): line += "b\(Data(bytes).base64EncodedString())".utf8
      }
    }
  }

  /// Nil when it is no such line.
  static func values(_ line: ArraySlice<UInt8>) -> [SQLValue]? {
    var values: [SQLValue] = []
    for part in line.split(separator: tab, omittingEmptySubsequences: false) {
      guard let value = value(part) else { return nil }
      values.append(value)
    }
    return values
  }

  private static let tab = UInt8(ascii: "\t")
  private static let backslash = UInt8(ascii: "\\")

  private static func append(_ text: String, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "t"))
    var text = text
    text.withUTF8 { characters in
      // Most texts hold nothing to be escaped: those go in one piece.
      guard characters.contains(where: { $0 == backslash || $0 <= UInt8(ascii: "\r") }) else {
        return line.append(contentsOf: characters)
      }
      for byte in characters {
        switch byte {
        case tab: line += [backslash, UInt8(ascii: "t")]
        case UInt8(ascii: "\n"): line += [backslash, UInt8(ascii: "n")]
        case UInt8(ascii: "\r"): line += [backslash, UInt8(ascii: "r")]
        case backslash: line += [backslash, backslash]
        default: line.append(byte)
        }
      }
    }
  }

  private static func value(_ part: ArraySlice<UInt8>) -> SQLValue? {
    guard let kind = part.first, let rest = String(validating: part.dropFirst(), as: UTF8.self) else {
      return nil
    }
    switch kind {
    case UInt8(ascii: "n"): return rest.isEmpty ? .null : nil
    case UInt8(ascii: "i"): return Int64(rest).map { .int($0) }
    case UInt8(ascii: "r"): return Double(rest).map { .real($0) }
    case UInt8(ascii: "t"): return text(rest).map { .text($0) }
    case UInt8(ascii: "b"): return Data(base64Encoded: rest).map { .blob([UInt8]($0)) }
    default: return nil
    }
  }

  private static func text(_ escaped: String) -> String? {
    guard escaped.utf8.contains(backslash) else { return escaped }
    var bytes: [UInt8] = []
    var rest = escaped.utf8.makeIterator()
    while let byte = rest.next() {
      guard byte == backslash else {
        bytes.append(byte)
        continue
      }
      switch rest.next() {
      case UInt8(ascii: "t"): bytes.append(tab)
      case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
      case backslash: bytes.append(backslash)
      default: return nil
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
