public import Store

/// What a paper is found by: sixteen letters nobody can guess (79 bits), without letters that look alike, so that they
/// can also be typed from the paper.
public struct DocumentCode: Hashable, Sendable, CustomStringConvertible, SQLBindable, SQLReadable {
  private static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
  private static let length = 16

  /// As it stands in an address and in the table.
  public let text: String

  /// What came from an address or was typed, with blanks and dashes; `nil` when it cannot be a code.
  public init?(_ typed: String) {
    let letters = typed.lowercased().filter { $0 != "-" && !$0.isWhitespace }
    guard letters.count == Self.length, letters.allSatisfy(Self.letters.contains) else { return nil }
    text = letters
  }

  private init(letters: some Sequence<Character>) { text = String(letters) }

  public static func random() -> DocumentCode {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  static func random(using generator: inout some RandomNumberGenerator) -> DocumentCode {
    DocumentCode(
      letters: (0..<length).map { _ in letters[Int.random(in: letters.indices, using: &generator)] })
  }

  /// In groups of four, as on paper: `k7qf-m2xd-9tbw-3hzn`.
  public var description: String {
    stride(from: 0, to: Self.length, by: 4).map { text.dropFirst($0).prefix(4) }.joined(separator: "-")
  }

  public var sqlValue: SQLValue { .text(text) }

  public static func read(_ value: SQLValue) -> DocumentCode? {
    String.read(value).flatMap(DocumentCode.init)
  }
}
