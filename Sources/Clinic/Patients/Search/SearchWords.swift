public import Vocabulary

/// What somebody typed into the one search box, taken apart: a number, a birth date, words of a name.
public struct SearchWords: Sendable, Hashable {
  /// Digits only, when nothing else was typed: NIK, card, record number or family card, or the beginning of one.
  public let digits: String?
  public let birthDate: CalendarDate?
  public let name: FoldedText
  /// Letters and digits mixed, as on a passport.
  public let passport: String?

  public init(_ typed: String, asOf today: CalendarDate) {
    let text = String(typed.trimmingBlanks.prefix(100))
    let plain = text.filter { !$0.isWhitespace && !"-./".contains($0) }
    let isNumber = !plain.isEmpty && plain.utf8.allSatisfy { (48...57).contains($0) }
    digits = isNumber ? plain : nil
    let (date, rest) = Self.takeDate(from: text, today)
    birthDate = date
    name = FoldedText(isNumber ? "" : rest)
    let mixed = plain.contains(where: \.isNumber) && plain.contains(where: \.isLetter)
    passport = mixed && date == nil ? plain.uppercased() : nil
  }

  public var isEmpty: Bool { digits == nil && birthDate == nil && name.text.isEmpty }

  /// The first run of one or three words that reads as a date, and the words around it.
  private static func takeDate(from text: String, _ today: CalendarDate) -> (CalendarDate?, String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    for length in [3, 1] where words.count >= length {
      for start in 0...(words.count - length) {
        let run = words[start..<start + length].joined(separator: " ")
        if let date = TypedDate.read(run, asOf: today) {
          return (date, (words[..<start] + words[(start + length)...]).joined(separator: " "))
        }
      }
    }
    return (nil, text)
  }
}
