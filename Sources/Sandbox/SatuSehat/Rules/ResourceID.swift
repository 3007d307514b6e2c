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
}
