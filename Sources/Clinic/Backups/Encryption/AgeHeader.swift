import Crypto
import Foundation

/// The head of an age file: the file's own key, locked once for each recipient (age-encryption.org/v1).
struct AgeHeader {
  static let versionLine = "age-encryption.org/v1"
  private static let wrapInfo = Data("age-encryption.org/v1/X25519".utf8)
  /// A wrapping key is used once, so its nonce may be nothing but zeroes.
  private static let zeroNonce = Data(count: 12)

  /// The head's bytes for a new file key.
  static func make(fileKey: SymmetricKey, for recipients: [BackupRecipient]) throws -> [UInt8] {
    var text = versionLine + "\n"
    for recipient in recipients {
      let ephemeral = Curve25519.KeyAgreement.PrivateKey()
      let share = ephemeral.publicKey.rawRepresentation
      let secret = try ephemeral.sharedSecretFromKeyAgreement(with: recipient.key)
      let wrap = wrapKey(secret, share: share, recipient: recipient.key)
      let body = try fileKey.withUnsafeBytes { bytes in
        try ChaChaPoly.seal(Data(bytes), using: wrap, nonce: .init(data: zeroNonce))
      }
      text += "-> X25519 \(unpadded(share))\n\(unpadded(body.ciphertext + body.tag))\n"
    }
    text += "---"
    return Array((text + " " + unpadded(mac(of: text, fileKey)) + "\n").utf8)
  }

  /// The file key, if `identity` opens one of the head's locks.
  /// - Parameter lines: the head's lines, the last beginning with `---`.
  static func open(_ lines: [String], with identity: BackupIdentity) throws(BackupRefusal) -> SymmetricKey {
    guard lines.first == versionLine, let last = lines.last, last.hasPrefix("--- ") else { throw .notABackup }
    for (line, body) in zip(lines.dropFirst(), lines.dropFirst(2)) where line.hasPrefix("-> X25519 ") {
      guard let share = bytes(String(line.dropFirst(10))), let wrapped = bytes(body), share.count == 32,
        wrapped.count == 32
      else { throw .notABackup }
      guard let fileKey = try unwrap(wrapped, share: share, identity) else { continue }
      let signed = lines.dropLast().joined(separator: "\n") + "\n---"
      guard let mac = bytes(String(last.dropFirst(4))),
        HMAC<SHA256>.isValidAuthenticationCode(
          mac, authenticating: Data(signed.utf8), using: derive(fileKey, salt: Data(), "header"))
      else { throw .notABackup }
      return fileKey
    }
    throw .wrongKey
  }

  /// A key of the file for one purpose.
  static func derive(_ fileKey: SymmetricKey, salt: Data, _ purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: fileKey, salt: salt, info: Data(purpose.utf8), outputByteCount: 32)
  }

  private static func mac(of text: String, _ fileKey: SymmetricKey) -> Data {
    Data(
      HMAC<SHA256>.authenticationCode(
        for: Data(text.utf8), using: derive(fileKey, salt: Data(), "header")))
  }

  private static func wrapKey(
    _ secret: SharedSecret, share: Data, recipient: Curve25519.KeyAgreement.PublicKey
  ) -> SymmetricKey {
    secret.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: share + recipient.rawRepresentation, sharedInfo: wrapInfo, outputByteCount: 32
    )
  }

  /// Nil when this lock is for somebody else.
  private static func unwrap(
    _ wrapped: Data, share: Data, _ identity: BackupIdentity
  ) throws(BackupRefusal) -> SymmetricKey? {
    guard let ephemeral = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: share),
      let secret = try? identity.key.sharedSecretFromKeyAgreement(with: ephemeral)
    else { return nil }
    // A share of low order makes the same secret for everybody: somebody made this file up.
    guard secret.withUnsafeBytes({ !$0.allSatisfy { $0 == 0 } }) else { throw .notABackup }
    let wrap = wrapKey(secret, share: share, recipient: identity.key.publicKey)
    guard let box = try? ChaChaPoly.SealedBox(combined: zeroNonce + wrapped),
      let key = try? ChaChaPoly.open(box, using: wrap)
    else { return nil }
    return SymmetricKey(data: key)
  }

  /// Base64 without `=`, as the format wants it.
  private static func unpadded(_ data: Data) -> String {
    data.base64EncodedString().replacing("=", with: "")
  }

  /// Only what `unpadded` would have written.
  private static func bytes(_ text: String) -> Data? {
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: text + padding), unpadded(data) == text else { return nil }
    return data
  }
}
