import Crypto

/// What a sender keeps to look at the report again: sixteen letters and digits, 80 bits of chance, without those that look
/// alike. Only its SHA-256 stands in the database; whoever loses it cannot be told it again.
public struct WhistleCode: Sendable, Hashable {
  /// As it is shown: `K7QX-93MB-TR2A-HN5C`.
  public let text: String

  private static let letters = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

  public static func random() -> WhistleCode {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  static func random(using generator: inout some RandomNumberGenerator) -> WhistleCode {
    let drawn = (0..<16).map { _ in letters[Int.random(in: letters.indices, using: &generator)] }
    return WhistleCode(plain: String(drawn))
  }

  /// Nil unless it can be one; blanks, lines and small letters do not matter.
  public init?(typed text: String) {
    let plain = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
    guard plain.count == 16, plain.allSatisfy(Self.letters.contains) else { return nil }
    self.init(plain: plain)
  }

  private init(plain: String) {
    text = stride(from: 0, to: 16, by: 4).map { start in
      String(plain.dropFirst(start).prefix(4))
    }.joined(separator: "-")
  }

  var hash: String { SecretToken.base64URL(SHA256.hash(data: Array("lapor:\(text)".utf8))) }
}
