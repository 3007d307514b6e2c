/// A decimal number as it was written: `-12.50` is -1250 with two decimals, `1e3` is 1000. Exact, or not there.
public struct WrittenNumber: Hashable, Sendable {
  public let mantissa: Int128
  /// 0 … 24.
  public let decimals: Int

  /// Reads a JSON number. `nil` for anything else, for more than 30 digits and for more than 24 decimals.
  public init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    let negative = rest.first == UInt8(ascii: "-")
    if negative { rest = rest.dropFirst() }
    var digits = 0
    var value: Int128 = 0
    var decimals = 0
    var afterPoint = false
    loop: while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += value == 0 && byte == UInt8(ascii: "0") ? 0 : 1
        guard digits <= 30 else { return nil }
        value = value * 10 + Int128(byte - 0x30)
        if afterPoint { decimals += 1 }
      case UInt8(ascii: "."):
        guard !afterPoint, rest.startIndex > bytes.startIndex, rest.count > 1 else { return nil }
        afterPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break loop
      default: return nil
      }
      rest = rest.dropFirst()
    }
    guard rest.startIndex > bytes.startIndex + (negative ? 1 : 0) else { return nil }
    if !rest.isEmpty {
      guard let exponent = Int(String(decoding: rest.dropFirst(), as: UTF8.self)), abs(exponent) < 1000 else {
        return nil
      }
      decimals -= exponent
    }
    while decimals < 0 {
      guard value < 1_000_000_000_000_000_000_000_000_000_000 else { return nil }
      if value == 0 { decimals = 0; break }
      value *= 10
      decimals += 1
    }
    while decimals > 0, value % 10 == 0 {
      value /= 10
      decimals -= 1
    }
    guard decimals <= 24 else { return nil }
    mantissa = negative ? -value : value
    self.decimals = decimals
  }

  /// The value when it has no fraction and fits.
  public var integer: Int64? { decimals == 0 ? Int64(exactly: mantissa) : nil }

  public var fraction: Fraction {
    var scale: Int128 = 1
    for _ in 0..<decimals { scale *= 10 }
    return Fraction(mantissa, over: scale)
  }
}
