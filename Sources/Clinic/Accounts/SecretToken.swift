import Crypto
import Foundation

/// A random secret of 256 bits, given to a browser once; here only its SHA-256 is kept.
public struct SecretToken: Sendable, Hashable {
  /// 43 characters of base64url.
  public let text: String

  /// What came back from a browser.
  public init(_ text: String) { self.text = text }

  /// A new one.
  public static func random() -> SecretToken {
    var generator = SystemRandomNumberGenerator()
    return SecretToken(base64URL((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }))
  }

  /// What stands in the table.
  var hash: String { Self.base64URL(SHA256.hash(data: Array(text.utf8))) }

  static func base64URL(_ bytes: some Sequence<UInt8>) -> String {
    Data(bytes).base64EncodedString()
      .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
  }
}
