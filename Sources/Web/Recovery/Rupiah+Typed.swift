import Vocabulary

extension Rupiah {
  /// Reads whole rupiah as people type them: `2.500.000`, `Rp 2500000`, `-50.000`. Nil for anything else, cents included.
  init?(typed text: String) {
    var rest = text.lowercased().replacing("rp", with: "").filter { !$0.isWhitespace }[...]
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative { rest = rest.dropFirst() }
    let groups = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.first?.isEmpty == false,
      groups.first.map({ groups.count == 1 || $0.count <= 3 }) == true
    else { return nil }
    let digits = groups.joined()
    guard digits.utf8.count <= 15, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let amount = Int64(digits)
    else { return nil }
    self.init(isNegative ? -amount : amount)
  }
}
