import Foundation

/// A line of a gateway's error page, so that a log can tell what answered: markup removed, at most 120 characters.
enum PageExcerpt {
  static func of(_ body: Data) -> String {
    var text = ""
    var insideTag = false
    for character in String(decoding: body.prefix(4_000), as: UTF8.self) {
      switch character {
      case "<": insideTag = true
      case ">":
        insideTag = false
        text.append(" ")
      default: if !insideTag { text.append(character) }
      }
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(words.prefix(120))
  }
}
