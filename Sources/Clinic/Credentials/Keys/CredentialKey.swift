import Crypto
import Foundation

/// A key that locks credentials: 256 bits that never lie in the database.
struct CredentialKey: Sendable {
  let key: SymmetricKey
  /// Names the key beside what it locked, without telling anything of it.
  let fingerprint: String

  private static let prefix = "sehat-key-"

  init() { self.init(SymmetricKey(size: .bits256)) }

  /// As it stands in the file; nil when a character is wrong.
  init?(text: String) {
    guard let bytes = Bech32.decode(text, prefix: Self.prefix), bytes.count == 32 else { return nil }
    self.init(SymmetricKey(data: bytes))
  }

  private init(_ key: SymmetricKey) {
    self.key = key
    var digest = SHA256()
    digest.update(data: Data("sehat credential key\0".utf8))
    key.withUnsafeBytes { digest.update(bufferPointer: $0) }
    fingerprint = Hexadecimal.text(digest.finalize().prefix(8))
  }

  /// With a checksum, so that a wrongly copied key is noticed.
  var text: String { key.withUnsafeBytes { Bech32.encode(Self.prefix, [UInt8]($0)) }.uppercased() }
}

extension CredentialKey: CustomStringConvertible, CustomReflectable {
  var description: String { "CredentialKey(\(fingerprint))" }
  var customMirror: Mirror { Mirror(self, children: ["fingerprint": fingerprint]) }
}
