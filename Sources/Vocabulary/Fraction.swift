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

  /// As a plain decimal number with a point, at most `places` (up to 12) decimals, without zeros at the end:
  /// `1.028024193548`.
  public func text(places: Int = 12) -> String {
    var scale: Int64 = 1
    for _ in 0..<min(places, 12) { scale *= 10 }
    var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let sign = numerator < 0 ? "-" : ""
    guard rest > 0 else { return sign + Self.text(whole) }
    var scaled = Int64(Fraction(Int128(rest) * Int128(scale), over: denominator).roundedHalfUp)
    if scaled == scale { (whole, scaled) = (whole + 1, 0) }
    guard scaled > 0 else { return sign + Self.text(whole) }
    while scaled % 10 == 0 { (scaled, scale) = (scaled / 10, scale / 10) }
    // A leading 1 keeps the zeros behind the point.
    return "\(sign)\(Self.text(whole)).\(String(scale + scaled).dropFirst())"
  }

  /// Sixty-four bits are written much faster, and are nearly always enough.
  private static func text(_ whole: UInt128) -> String {
    UInt64(exactly: whole).map { String($0) } ?? String(whole)
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
