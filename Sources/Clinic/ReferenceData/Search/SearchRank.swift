import Vocabulary

/// How well a term answers what was typed; the smallest comes first.
struct SearchRank: Comparable {
  enum Tier: Int {
    /// The code itself, its beginning, a whole name; then beginnings of words of one name or of several;
    /// then any fragment.
    case code, codePrefix, name, wordsOfName, words, fragment
  }

  let tier: Tier
  /// Marked terms (the 144 diagnoses) stand before others of the same tier.
  let marked: Bool
  /// Words in the name beyond those typed.
  let surplus: Int
  /// The place of the name among the term's names.
  let place: Int
  let code: String

  /// `nil` when the term does not answer at all.
  init?(_ typed: CatalogueWords, code: String, names: [String], marked: Bool) {
    self.code = code
    self.marked = marked
    if let wanted = typed.code, code.hasPrefix(wanted) {
      tier = code == wanted ? .code : .codePrefix
      (surplus, place) = (code.utf8.count, 0)
      return
    }
    guard !typed.words.isEmpty else { return nil }
    let folded = names.map { FoldedText($0) }
    if let place = folded.firstIndex(of: typed.folded) {
      (tier, surplus, self.place) = (.name, 0, place)
      return
    }
    let answering = folded.enumerated().filter { typed.begins(in: $1.words) }
    if let best = answering.min(by: { $0.element.words.count < $1.element.words.count }) {
      (tier, surplus, place) = (.wordsOfName, best.element.words.count - typed.words.count, best.offset)
      return
    }
    place = names.count
    surplus = folded.first?.words.count ?? 0
    if typed.begins(in: folded.flatMap(\.words)) {
      tier = .words
    } else if typed.words.allSatisfy({ word in folded.contains { $0.text.contains(word) } }) {
      tier = .fragment
    } else {
      return nil
    }
  }

  static func < (a: SearchRank, b: SearchRank) -> Bool {
    if a.tier != b.tier { return a.tier.rawValue < b.tier.rawValue }
    if a.tier != .codePrefix, a.marked != b.marked { return a.marked }
    return (a.surplus, a.place, a.code) < (b.surplus, b.place, b.code)
  }
}
