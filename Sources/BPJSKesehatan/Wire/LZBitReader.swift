/// Reads integers, least significant bit first, from characters of six bits, most significant bit first
/// (contract 1.5).
struct LZBitReader {
  private let sextets: [UInt8]
  private var position = 0

  /// Nil when a character is outside the alphabet. A space stands for the `+` that a form decoder turned into it.
  init?(_ text: String) {
    var sextets: [UInt8] = []
    sextets.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard let value = Self.value(of: byte) else { return nil }
      sextets.append(value)
    }
    self.sextets = sextets
  }

  /// Nil at the end of the input.
  mutating func read(_ count: Int) -> Int? {
    guard position + count <= sextets.count * 6 else { return nil }
    var value = 0
    for shift in 0..<count {
      let bit = (sextets[position / 6] >> UInt8(5 - position % 6)) & 1
      value |= Int(bit) << shift
      position += 1
    }
    return value
  }

  /// One UTF-16 unit as a word of the table; empty at the end of the input.
  mutating func unit(bits: Int) -> [UInt16] {
    read(bits).map { [UInt16($0)] } ?? []
  }

  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: " "): 62
    case UInt8(ascii: "-"): 63
    default: nil
    }
  }
}
