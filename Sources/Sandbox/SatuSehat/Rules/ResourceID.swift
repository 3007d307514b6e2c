/// Forms of the platform's own identifiers (contract section 3.2).
enum ResourceID {
  /// `Patient/P02478375538`, `Practitioner/10009880728`, `Organization/100026555`, else a UUID.
  static func isWellFormed(_ id: some StringProtocol, of type: String) -> Bool {
    switch type {
    case "Patient":
      id.count == 12 && (id.first == "P" && isDigits(id.dropFirst()) || isDigits(id))
    case "Practitioner":
      id.first == "N" ? id.count == 9 && isDigits(id.dropFirst()) : id.count == 11 && isDigits(id)
    case "Organization":
      isUUID(id) || (3...10).contains(id.count) && isDigits(id)
    default:
      isUUID(id)
    }
  }

  static func isUUID(_ text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      switch index {
      case 8, 13, 18, 23: byte == UInt8(ascii: "-")
      default: isHexadecimal(byte)
      }
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
  }

  static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A UUID of version 4 from a generator.
  static func newUUID(using generator: inout SeededGenerator) -> String {
    var bytes = (0..<16).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
      .map { $0.joined() }.joined(separator: "-")
  }
}
