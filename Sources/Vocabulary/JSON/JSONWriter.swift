/// Writes JSON member after member into one growing run of bytes.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  /// For a part of a longer text: `continuing` when a value stands before it.
  public init(continuing: Bool, capacity: Int) {
    needsComma = continuing
    bytes.reserveCapacity(capacity)
  }

  public mutating func object(_ write: (inout JSONWriter) -> Void) {
    bracket(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
  }

  public mutating func array(_ write: (inout JSONWriter) -> Void) {
    bracket(UInt8(ascii: "["), UInt8(ascii: "]"), write)
  }

  /// A member's name; the next value written is its value. The name holds nothing that needs an escape.
  public mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func null() { literal("null") }
  public mutating func flag(_ value: Bool) { literal(value ? "true" : "false") }
  public mutating func number(_ value: some BinaryInteger) { literal(String(value)) }
  public mutating func number(_ value: Fraction) { literal(value.text()) }

  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let copied: Void? = text.utf8.withContiguousStorageIfAvailable { run in
      guard !run.contains(where: Self.needsEscape) else { return escape(run) }
      bytes.append(contentsOf: run)
    }
    if copied == nil { escape(text.utf8) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A line break where blanks mean nothing.
  public mutating func lineBreak() { bytes.append(0x0A) }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ run: some Sequence<UInt8>) {
    for byte in run {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case ..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(Self.digits[Int(byte >> 4)])
        bytes.append(Self.digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func bracket(_ open: UInt8, _ close: UInt8, _ write: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    needsComma = false
    write(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
