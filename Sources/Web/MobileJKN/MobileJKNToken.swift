import Crypto
import Foundation
import Vocabulary

/// The token Mobile JKN carries: a JSON Web Token (RFC 7519, HS256) for one user name, good until it expires, whichever
/// server gave it out. A changed password makes it worthless (BPJS contract 6.3).
struct MobileJKNToken {
  let account: MobileJKN.Account

  private struct Claims: Codable {
    let sub: String
    let exp: Int64
  }

  private static let head = Data(#"{"alg":"HS256","typ":"JWT"}"#.utf8)

  func issue(at now: Instant, life: Duration) throws -> String {
    let claims = Claims(sub: account.username, exp: (now + life).milliseconds / 1000)
    let signed = try Self.encode(Self.head) + "." + Self.encode(JSONEncoder().encode(claims))
    return signed + "." + Self.encode(signature(of: signed))
  }

  /// Whether this is a token of the account, and whether it is still good.
  func check(_ token: String, at now: Instant) -> Check {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let sent = Self.decode(parts[2]), let body = Self.decode(parts[1]),
      HMAC<SHA256>.isValidAuthenticationCode(
        sent, authenticating: Data("\(parts[0]).\(parts[1])".utf8), using: key),
      let claims = try? JSONDecoder().decode(Claims.self, from: body), claims.sub == account.username
    else { return .foreign }
    return claims.exp * 1000 > now.milliseconds ? .good : .expired
  }

  enum Check: Sendable, Hashable { case good, expired, foreign }

  private var key: SymmetricKey {
    SymmetricKey(data: SHA256.hash(data: Data("mjkn\0\(account.username)\0\(account.password)".utf8)))
  }

  private func signature(of text: String) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key))
  }

  /// Base64url without padding (RFC 7515, section 2).
  private static func encode(_ data: Data) -> String {
    data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  private static func decode(_ text: String) -> Data? {
    let plain = text.replacing("-", with: "+").replacing("_", with: "/")
    return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
  }
}
