import Vocabulary

/// Which of two found names answers the typed words better.
enum NameRank {
  /// Best first; equals by name and birth date, so that the same words always give the same list.
  static func order(_ found: [NameMatch], by typed: FoldedText) -> [NameMatch] {
    found.map { (match: $0, rank: rank($0.foldedName, typed)) }
      .sorted {
        ($0.rank, $0.match.foldedName, $0.match.birthDate)
          < ($1.rank, $1.match.foldedName, $1.match.birthDate)
      }
      .map(\.match)
  }

  /// The same order for patients already read whole.
  static func order(_ patients: [Patient], by typed: FoldedText) -> [Patient] {
    let known = Dictionary(patients.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return order(patients.map(NameMatch.init), by: typed).compactMap { known[$0.id] }
  }

  /// Whether the name holds every typed word.
  static func matches(_ name: String, _ typed: FoldedText) -> Bool {
    let folded = FoldedText(name).text
    return typed.words.allSatisfy { folded.contains($0) }
  }

  /// 0 the same name, 1 it begins so, 2 each typed word begins a word of it, 3 fragments.
  private static func rank(_ name: String, _ typed: FoldedText) -> Int {
    if name == typed.text { return 0 }
    if name.hasPrefix(typed.text) { return 1 }
    let words = name.split(separator: " ")
    return typed.words.allSatisfy { typed in words.contains { $0.hasPrefix(typed) } } ? 2 : 3
  }
}
