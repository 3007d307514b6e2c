import Crypto
import CryptoExtras
import Foundation

/// Encryption between a facility and KYC (contract section 6.10): a fresh AES-256 key under RSA-OAEP with SHA-256,
/// before nonce, AES-GCM ciphertext and tag.
enum KYCCipher {
  /// Why a message cannot be read.
  struct Unreadable: Error {}

  static func seal(_ text: String, for publicKey: _RSA.Encryption.PublicKey) throws -> Data {
    let key = SymmetricKey(size: .bits256)
    let wrapped = try publicKey.encrypt(
      key.withUnsafeBytes { Data($0) }, padding: .PKCS1_OAEP_SHA256)
    guard let sealed = try AES.GCM.seal(Data(text.utf8), using: key).combined else { throw Unreadable() }
    return wrapped + sealed
  }

  static func open(_ message: Data, with privateKey: _RSA.Encryption.PrivateKey) throws -> String {
    let width = privateKey.keySizeInBits / 8
    guard message.count > width else { throw Unreadable() }
    let key = try privateKey.decrypt(message.prefix(width), padding: .PKCS1_OAEP_SHA256)
    guard key.count == 32 else { throw Unreadable() }
    let box = try AES.GCM.SealedBox(combined: message.dropFirst(width))
    let clear = try AES.GCM.open(box, using: SymmetricKey(data: key))
    guard let text = String(validating: clear, as: UTF8.self) else { throw Unreadable() }
    return text
  }
}
