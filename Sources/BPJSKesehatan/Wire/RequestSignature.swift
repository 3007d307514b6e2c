import Crypto
import Foundation
import Vocabulary

/// The signed moment of one request (contract 1.3): HMAC-SHA256 over `consId&timestamp`.
///
/// The text of the timestamp stays with the request, because the answer to it is encrypted with the same text.
struct RequestSignature: Sendable, Equatable {
  /// Epoch seconds, UTC, decimal.
  let timestamp: String
  /// Base64, 44 characters, never percent-encoded.
  let value: String

  init(credentials: ConsumerCredentials, timestamp: String) {
    let message = Data("\(credentials.consId)&\(timestamp)".utf8)
    let key = SymmetricKey(data: Data(credentials.secret.utf8))
    self.timestamp = timestamp
    self.value = Data(HMAC<SHA256>.authenticationCode(for: message, using: key)).base64EncodedString()
  }

  init(credentials: ConsumerCredentials, at instant: Instant) {
    self.init(credentials: credentials, timestamp: String(instant.milliseconds / 1000))
  }
}
