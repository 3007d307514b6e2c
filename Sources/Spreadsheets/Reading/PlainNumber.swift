/// A number as digits: spreadsheets write long ones as `3.20413010190001E15`, and whole ones at times as `7.0`.
enum PlainNumber {
  static func of(_ text: String) -> String {
    let parts = text.split(maxSplits: 1) { $0 == "E" || $0 == "e" }
    guard parts.count == 2, let exponent = Int(parts[1]), (0...30).contains(exponent) else {
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = halves.count > 1 ? String(halves[1]) : ""
    guard fraction.count <= exponent else { return text }
    return String(halves[0]) + fraction + String(repeating: "0", count: exponent - fraction.count)
  }
}
