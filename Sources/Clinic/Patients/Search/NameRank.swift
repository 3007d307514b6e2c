import Vocabulary

/// Which of two found names answers the typed words better.
enum NameRank {
  /// Best first; equals by name and birth date, so that the same words always give the same list.
  static func order(_ patients: [Patient], by typed: FoldedText) -> [Patient] {
    patients
      .map { (patient: $0, folded: FoldedText($0.name)) }
      .map { (patient: $0.patient, folded: $0.folded.text, rank: rank($0.folded, typed)) }
      .sorted {
        ($0.rank, $0.folded, $0.patient.birthDate.iso) < ($1.rank, $1.folded, $1.patient.birthDate.iso)
      }
      .map(\.patient)
  }

  /// Whether the name holds every typed word.
  static func matches(_ name: String, _ typed: FoldedText) -> Bool {
    let folded = FoldedText(name).text
    return typed.words.allSatisfy { folded.contains($0) }
  }

  /// 0 the same name, 1 it begins so, 2 each typed word begins a word of it, 3 fragments.
  private static func rank(_ name: FoldedText, _ typed: FoldedText) -> Int {
    if name == typed { return 0 }
    if name.text.hasPrefix(typed.text) { return 1 }
    return typed.words.allSatisfy { word in name.words.contains { $0.hasPrefix(word) } } ? 2 : 3
  }
}
