import Store
import Vocabulary

/// What a person typed into a search field: perhaps a code, perhaps words.
struct CatalogueWords {
  let folded: FoldedText
  let words: [Substring]
  /// The code with its dot, when it looks like one: `j069` is J06.9.
  let code: String?

  /// `dotAfter` is where the classification puts its dot: 3 in ICD-10, 2 in ICD-9-CM; 0 for none.
  init(_ typed: String, dotAfter: Int = 0) {
    folded = FoldedText(typed)
    words = folded.words
    let bare = typed.uppercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
    guard words.count <= 2, bare.contains(where: \.isNumber), bare.utf8.count <= 12 else {
      code = nil
      return
    }
    let dotted = "\(bare.prefix(dotAfter)).\(bare.dropFirst(dotAfter))"
    code = dotAfter > 0 && bare.count > dotAfter ? dotted : bare
  }

  var isEmpty: Bool { words.isEmpty }

  /// Codes are ordered, and nothing in them comes after the last character there is.
  static func codeBegins(with beginning: String) -> SQL {
    "code >= \(beginning) AND code < \(beginning + "\u{10FFFF}")"
  }

  /// Whether each typed word begins one of `others`.
  func begins(in others: [Substring]) -> Bool {
    words.allSatisfy { word in others.contains { $0.hasPrefix(word) } }
  }
}
