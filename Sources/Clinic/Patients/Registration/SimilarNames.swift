import Vocabulary

/// Whether two names, of people born on the same day, may be one person's: the same words in another order, one name a
/// part of the other, or a slip or two of the hand (`Siti Rahmawati`, `Siti Rachmawati`, `Rahmawati`).
enum SimilarNames {
  static func areSimilar(_ one: String, _ other: String) -> Bool {
    let (one, other) = (bare(one), bare(other))
    guard !one.isEmpty, !other.isEmpty else { return false }
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    var left = long
    for word in short {
      guard let match = left.firstIndex(where: { isSlip(word, $0) }) else { return false }
      left.remove(at: match)
    }
    return true
  }

  /// The words that carry the name: titles, `by ny` and initials aside.
  private static func bare(_ name: String) -> [Substring] {
    let words = FoldedText(name).text.split(separator: " ")
    let carrying = words.filter { $0.count > 1 && !titles.contains(String($0)) }
    return carrying.isEmpty ? words : carrying
  }

  private static let titles: Set<String> = [
    "by", "ny", "tn", "nn", "an", "sdr", "dr", "drg", "dra", "drs", "ir", "hj", "haji", "hajah", "bin",
    "binti",
  ]

  /// One letter of difference in short words, two in words of seven letters or more.
  private static func isSlip(_ one: Substring, _ other: Substring) -> Bool {
    if one == other { return true }
    let length = min(one.count, other.count)
    guard length >= 4 else { return false }
    return distance(Array(one.utf8), Array(other.utf8), atMost: length >= 7 ? 2 : 1)
  }

  private static func distance(_ one: [UInt8], _ other: [UInt8], atMost limit: Int) -> Bool {
    guard abs(one.count - other.count) <= limit else { return false }
    var row = Array(0...other.count)
    for (line, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in other.indices {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (byte == other[column] ? 0 : 1))
        diagonal = above
      }
    }
    return row[other.count] <= limit
  }
}
