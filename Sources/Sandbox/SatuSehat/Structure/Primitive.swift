/// FHIR's primitive types and the texts they allow (FHIR R4 4.0.1, "Data types").
enum Primitive: String, Sendable, CaseIterable {
  case boolean, integer, decimal, positiveInt, unsignedInt
  case string, code, markdown, xhtml, uri, url, canonical, oid, uuid, id, base64Binary
  case date, dateTime, instant, time

  /// Whether a JSON value is written as this type wants it.
  func accepts(_ value: JSON) -> Bool {
    switch (self, value) {
    case (.boolean, .bool): true
    case (.decimal, .number(let literal)): literal.count(where: \.isNumber) <= 18
    case (.integer, .number(let literal)): Int32(literal) != nil
    case (.positiveInt, .number(let literal)): Int32(literal).map { $0 > 0 } ?? false
    case (.unsignedInt, .number(let literal)): Int32(literal).map { $0 >= 0 } ?? false
    case (.boolean, _), (.decimal, _), (.integer, _), (.positiveInt, _), (.unsignedInt, _): false
    case (_, .string(let text)): accepts(text)
    default: false
    }
  }

  private func accepts(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    switch self {
    case .code: return !text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  ")
    case .uri, .url, .canonical, .oid, .uuid: return !text.contains(" ")
    case .id:
      return text.utf8.count <= 64 && text.utf8.allSatisfy { Self.isIdentifierByte($0) }
    case .date: return FHIRTime.isDate(text)
    case .dateTime: return FHIRTime.isDate(text) || FHIRTime.instant(text) != nil
    case .instant: return FHIRTime.instant(text) != nil
    case .time: return FHIRTime.isTime(text)
    default: return true
    }
  }

  private static func isIdentifierByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
