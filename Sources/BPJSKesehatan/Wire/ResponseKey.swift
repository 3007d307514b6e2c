import Crypto
import CryptoExtras
import Foundation

/// The key an answer is encrypted with (contract 1.4): SHA-256 of consId, secret and the request's
/// timestamp joined without separators; its first half is the initialization vector.
struct ResponseKey: Sendable, Equatable {
  let bytes: [UInt8]

  init(credentials: ConsumerCredentials, timestamp: String) {
    let text = credentials.consId + credentials.secret + timestamp
    bytes = Array(SHA256.hash(data: Data(text.utf8)))
  }

  /// The plain text below AES-256-CBC, or nil when the key does not fit or the text is damaged.
  func decrypt(base64 text: String) -> String? {
    guard let cipher = Data(base64Encoded: text), !cipher.isEmpty, cipher.count % 16 == 0,
      let iv = try? AES._CBC.IV(ivBytes: bytes.prefix(16)),
      let plain = try? AES._CBC.decrypt(cipher, using: SymmetricKey(data: bytes), iv: iv)
    else { return nil }
    return String(validating: plain, as: UTF8.self)
  }
}
