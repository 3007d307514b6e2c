public import Vocabulary

/// Rupiah as banks and people write them: `Rp89.232.500`, `89232500`, `89,232,500.00`, `-1.500.000`.
public enum WrittenRupiah {
  /// Nil when it is no amount of whole rupiah: cents other than nought are refused, not rounded.
  public static func read(_ text: String) -> Rupiah? {
    var rest = text.filter { !$0.isWhitespace }
    let isNegative = rest.hasPrefix("-") || rest.hasPrefix("−")
    if isNegative { rest.removeFirst() }
    if rest.lowercased().hasPrefix("rp") { rest.removeFirst(2) }
    if rest.hasPrefix(".") { rest.removeFirst() }
    guard let whole = withoutCents(rest) else { return nil }
    let parts = whole.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard let first = parts.first, !first.isEmpty, first.count <= (parts.count > 1 ? 3 : 15),
      parts.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let digits = parts.joined()
    guard digits.count <= 15, digits.utf8.allSatisfy({ (48...57).contains($0) }), let amount = Int64(digits)
    else { return nil }
    return Rupiah(isNegative ? -amount : amount)
  }

  /// Takes `,00` or `.00` off the end; nil for other cents.
  private static func withoutCents(_ text: String) -> Substring? {
    guard let mark = text.lastIndex(where: { ".,".contains($0) }) else { return text[...] }
    let tail = text[text.index(after: mark)...]
    guard tail.count == 1 || tail.count == 2 else { return text[...] }
    return tail.allSatisfy { $0 == "0" } ? text[..<mark] : nil
  }
}
