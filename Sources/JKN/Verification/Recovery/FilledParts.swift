public import Vocabulary

extension Rupiah {
  /// How an amount fills parts in their order: each wholly before the next gets any, so that nothing is rounded and no part gets
  /// more than it is. What of a loss is back is told claim by claim like this (REC-05).
  ///
  /// - Parameter parts: none negative.
  /// - Returns: as many as there are parts; their sum is the amount, or all parts together where that is less.
  public func filling(_ parts: [Rupiah]) -> [Rupiah] {
    var left = max(self, .zero)
    return parts.map { part in
      let taken = min(left, max(part, .zero))
      left = left - taken
      return taken
    }
  }
}
