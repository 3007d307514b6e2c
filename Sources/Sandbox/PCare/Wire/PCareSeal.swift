import Crypto
import CryptoExtras
import Foundation

/// Encrypts the payload of a success for the one who asked (BPJS contract 1.4): compressed, then AES-256-CBC
/// under SHA-256 of consumer id, secret and the text of the request's own timestamp.
struct PCareSeal: Sendable {
  private let key: [UInt8]
  private let consId: String
  private let secret: String
  private let timestamp: String

  init(consId: String, secret: String, timestamp: String) {
    self.consId = consId
    self.secret = secret
    self.timestamp = timestamp
    key = Array(SHA256.hash(data: Data((consId + secret + timestamp).utf8)))
  }

  /// The seal of a request that came a second later.
  var ofNextSecond: PCareSeal {
    PCareSeal(consId: consId, secret: secret, timestamp: String((Int(timestamp) ?? 0) + 1))
  }

  func seal(_ payload: JSON) throws -> String { try seal(text: payload.text) }

  func seal(text: String) throws -> String {
    let iv = try AES._CBC.IV(ivBytes: key[..<16])
    let packed = Array(LZPacker.pack(text).utf8)
    return try AES._CBC.encrypt(packed, using: SymmetricKey(data: key), iv: iv).base64EncodedString()
  }
}
