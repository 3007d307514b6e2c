import Foundation

/// The identity of one record of kind `Of`, made where the record is born (UUIDv7, RFC 9562 §5.7), so that
/// two Puskesmas can be joined without renumbering. Ordered by the time of birth.
public struct ID<Of>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible,
  LosslessStringConvertible
{
  /// Lower-case canonical text, 36 characters; what the databases hold.
  public let text: String

  /// Trusts the caller: for values that come from our own tables.
  public init(stored text: String) { self.text = text }

  /// `nil` unless `text` is a canonical UUID.
  public init?(_ text: String) {
    guard text.utf8.count == 36, let uuid = UUID(uuidString: text) else { return nil }
    self.text = uuid.uuidString.lowercased()
  }

  /// A new identity, born at `instant`.
  public init(at instant: Instant) {
    var generator = SystemRandomNumberGenerator()
    self.init(at: instant, using: &generator)
  }

  public init(at instant: Instant, using generator: inout some RandomNumberGenerator) {
    let time = UInt64(bitPattern: instant.milliseconds) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &generator)
    let low = UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &generator) | 0x8000_0000_0000_0000
    text = Self.canonical(high, low)
  }

  private static func canonical(_ high: UInt64, _ low: UInt64) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 36) { buffer in
      var at = 0
      for nibble in 0..<32 {
        if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
          buffer[at] = UInt8(ascii: "-")
          at += 1
        }
        let word = nibble < 16 ? high : low
        buffer[at] = digits[Int(word >> UInt64(60 - nibble % 16 * 4) & 0xF)]
        at += 1
      }
      return 36
    }
  }

  public var description: String { text }

  public static func < (a: ID, b: ID) -> Bool { a.text < b.text }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ID(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identity: \(text)")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
