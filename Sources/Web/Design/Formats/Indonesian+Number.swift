import Vocabulary

extension Indonesian {
  /// A whole number with a point between thousands: `1.021.480`.
  static func number(_ value: Int) -> String { (value < 0 ? "−" : "") + value.groupedDigits }

  /// A decimal kept as a whole number of its smallest unit: `decimal(367, places: 1)` is `36,7`.
  static func decimal(_ value: Int, places: Int) -> String {
    guard places > 0 else { return number(value) }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let fraction = String(Int(value.magnitude) % scale)
    let padded = String(repeating: "0", count: places - fraction.count) + fraction
    let whole = number(Int(value.magnitude) / scale)
    return (value < 0 ? "−" : "") + whole + "," + padded
  }

  /// A share in hundredths of a percent: `percent(9992)` is `99,92 %`.
  static func percent(_ hundredths: Int) -> String {
    var text = decimal(hundredths, places: 2)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(",") { text.removeLast() }
    return text + " %"
  }
}
