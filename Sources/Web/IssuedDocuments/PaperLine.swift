/// A place for what is written by hand.
enum PaperLine {
  static let short = "…………………………"
  static let long = "……………………………………………………"

  static func or(_ text: String, _ line: String = long) -> String { text.isEmpty ? line : text }
}
