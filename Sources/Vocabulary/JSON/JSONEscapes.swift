/// The escapes of a JSON string (RFC 8259 section 7).
enum JSONEscapes {
  /// What a letter after the backslash stands for; `nil` when it is none of the short escapes.
  static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The four hexadecimal digits at `start` as a UTF-16 unit.
  static func unit(in bytes: [UInt8], at start: Int) -> UInt16? {
    guard start + 4 <= bytes.count else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[start..<start + 4] {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  /// The text of a string that holds escapes. Half a surrogate pair becomes U+FFFD, as UTF-16 readers do.
  static func text(of bytes: [UInt8], in range: Range<Int>) -> String {
    var text = ""
    var units: [UInt16] = []
    var plainBytes: [UInt8] = []
    var position = range.lowerBound
    func settleUnits() {
      text += String(decoding: units, as: UTF16.self)
      units.removeAll(keepingCapacity: true)
    }
    func settleBytes() {
      text += String(decoding: plainBytes, as: UTF8.self)
      plainBytes.removeAll(keepingCapacity: true)
    }
    while position < range.upperBound {
      let isEscape = bytes[position] == UInt8(ascii: "\\") && position + 1 < range.upperBound
      if isEscape, bytes[position + 1] == UInt8(ascii: "u"), let unit = unit(in: bytes, at: position + 2) {
        settleBytes()
        units.append(unit)
        position += 6
        continue
      }
      settleUnits()
      plainBytes.append(isEscape ? plain(bytes[position + 1]) ?? bytes[position + 1] : bytes[position])
      position += isEscape ? 2 : 1
    }
    settleUnits()
    settleBytes()
    return text
  }
}
