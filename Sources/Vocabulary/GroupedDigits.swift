extension BinaryInteger {
  /// The digits as they are written in Indonesian, with a point between thousands and no sign: `1.021.480`.
  public var groupedDigits: String {
    let digits = String(magnitude)
    var grouped = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset).isMultiple(of: 3) { grouped.append(".") }
      grouped.append(digit)
    }
    return grouped
  }
}
