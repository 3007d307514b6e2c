public import Foundation

/// A FHIR `decimal`, exact to the last digit.
///
/// It cannot be made from a binary floating point number, so that 38.8 never leaves as 38.800000000000004
/// (contract §4.6: at most 18 digits, no exponent, no binary noise).
public struct FHIRDecimal: Sendable, Hashable, Comparable {
  public let value: Decimal

  /// - Returns: nil when the text is not a plain decimal number (`-12.50`) of at most 18 digits.
  public init?(_ text: String) {
    let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    let shape = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "-")
    }
    guard shape, (1...18).contains(digits), text.utf8.filter({ $0 == UInt8(ascii: ".") }).count <= 1,
      !text.dropFirst().contains("-"), text.last != ".",
      let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
    else { return nil }
    self.value = value
  }

  public init(_ number: Int) {
    value = Decimal(number)
  }

  public init(_ value: Decimal) {
    self.value = value
  }

  public static func < (a: FHIRDecimal, b: FHIRDecimal) -> Bool { a.value < b.value }
}

extension FHIRDecimal: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension FHIRDecimal: CustomStringConvertible {
  public var description: String { value.description }
}

extension FHIRDecimal: Codable {
  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(Decimal.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
