import Crypto

/// The address of a display screen: whoever knows it sees numbers and rooms, and nothing else. Only its digest is kept.
enum DisplayCode {
  private static let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")

  /// 24 letters: 118 bits, readable enough to be typed once into a television.
  static func random() -> String {
    var generator = SystemRandomNumberGenerator()
    return String((0..<24).map { _ in letters[Int.random(in: letters.indices, using: &generator)] })
  }

  static func digest(_ code: String) -> String {
    SHA256.hash(data: Array(code.lowercased().utf8))
      .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
