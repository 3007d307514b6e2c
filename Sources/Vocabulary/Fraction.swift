/// An exact ratio of two integers: what a percentage, a coefficient or a price per head is before it is rounded.
///
/// Nothing is reduced and nothing is rounded on the way, so a band edge is met exactly or not at all. The parts are
/// 128 bits wide: products of the agreement's figures (money up to 10¹⁵, counts up to 10⁹) fit with room to spare.
public struct Fraction: Sendable {
  public let numerator: Int128
  /// Always positive.
  public let denominator: Int128

  public init(_ whole: some BinaryInteger) { self.init(Int128(whole), over: 1) }

  /// - Precondition: `denominator` is positive; where it comes from outside, see `ratio(_:of:)`.
  public init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator > 0, "a fraction's denominator is positive")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// `part` of `whole`; `nil` when there is no whole to be a part of.
  public static func ratio(_ part: Int64, of whole: Int64) -> Fraction? {
    whole > 0 ? Fraction(Int128(part), over: Int128(whole)) : nil
  }

  public static let zero = Fraction(0)
  public static let one = Fraction(1)

  public static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, over: a.denominator * b.denominator)
  }

  public static func * (a: Fraction, n: Int64) -> Fraction {
    Fraction(a.numerator * Int128(n), over: a.denominator)
  }

  public static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator + b.numerator * a.denominator, over: a.denominator * b.denominator)
  }

  /// Divided by a positive constant.
  public static func / (a: Fraction, n: Int64) -> Fraction {
    Fraction(a.numerator, over: a.denominator * Int128(n))
  }

  /// To the nearest whole; a half goes up, away from zero.
  public var roundedHalfUp: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder.magnitude * 2 >= denominator.magnitude else { return quotient }
    return quotient + (numerator < 0 ? -1 : 1)
  }

  /// As a plain decimal number with a point, at most `places` decimals, without zeros at the end: `1.028024193548`.
  public func text(places: Int = 12) -> String {
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let scaled = Fraction(Int128(rest) * scale, over: denominator).roundedHalfUp
    let sign = numerator < 0 ? "-" : ""
    guard scaled < scale else { return sign + String(whole + 1) }
    guard scaled > 0 else { return sign + String(whole) }
    var digits = Substring(padded(Int(scaled), places))
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}

extension Fraction: Comparable {
  public static func < (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  public static func == (a: Fraction, b: Fraction) -> Bool {
    a.numerator * b.denominator == b.numerator * a.denominator
  }
}
