/// Some of the months of a span of at most sixteen, the first one being 0.
public struct MonthSet: Hashable, Sendable {
  public private(set) var bits: UInt16

  public init(bits: UInt16 = 0) { self.bits = bits }

  /// - Parameter months: within 0 … 15; what lies outside is left out.
  public init(_ months: Range<Int>) {
    bits = 0
    for month in months.clamped(to: 0..<16) { insert(month) }
  }

  public func contains(_ month: Int) -> Bool { (0..<16).contains(month) && bits >> UInt16(month) & 1 == 1 }

  public mutating func insert(_ month: Int) { bits |= 1 << UInt16(month) }
  public mutating func remove(_ month: Int) { bits &= ~(1 << UInt16(month)) }

  /// Calls `body` for each month in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var left = bits
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left - 1
    }
  }
}
