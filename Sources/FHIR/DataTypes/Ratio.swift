/// A relation of two amounts, as 500 mg in 1 tablet.
public struct Ratio: Element {
  public var numerator: Quantity?
  public var denominator: Quantity?

  public init(numerator: Quantity? = nil, denominator: Quantity? = nil) {
    self.numerator = numerator
    self.denominator = denominator
  }
}
