import Crypto
import Foundation

/// The public key a backup is locked with. Safe to keep on the server: it opens nothing.
public struct BackupRecipient: Sendable {
  let key: Curve25519.KeyAgreement.PublicKey

  init(_ key: Curve25519.KeyAgreement.PublicKey) { self.key = key }

  /// Reads `age1…`.
  public init(_ text: String) throws(BackupRefusal) {
    guard let bytes = Bech32.decode(text, prefix: "age"), bytes.count == 32,
      let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
    else { throw .badRecipient(text) }
    self.key = key
  }

  /// `age1…`
  public var text: String { Bech32.encode("age", [UInt8](key.rawRepresentation)) }

  /// Several, between commas or blanks.
  public static func list(_ text: String) throws(BackupRefusal) -> [BackupRecipient] {
    var list: [BackupRecipient] = []
    for one in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
      list.append(try BackupRecipient(String(one)))
    }
    return list
  }
}

/// The private key that opens backups. Kept away from the server.
public struct BackupIdentity: Sendable {
  let key: Curve25519.KeyAgreement.PrivateKey

  /// A new one, from the system's randomness.
  public init() { key = Curve25519.KeyAgreement.PrivateKey() }

  /// Reads the first `AGE-SECRET-KEY-1…` of a key file; lines that begin with `#` are comments.
  public init(file text: String) throws(BackupRefusal) {
    let line = text.split(whereSeparator: \.isNewline).map(String.init)
      .first { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
    let word = line?.filter { !$0.isWhitespace } ?? ""
    guard let bytes = Bech32.decode(word, prefix: "age-secret-key-"), bytes.count == 32,
      let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    else { throw .badIdentity }
    self.key = key
  }

  public var recipient: BackupRecipient { BackupRecipient(key.publicKey) }

  /// The text of a key file, as `age-keygen` writes one too.
  public var file: String {
    """
    # Kunci rahasia cadangan SEHAT. Simpan di dua tempat yang aman, jangan di server.
    # kunci umum: \(recipient.text)
    \(Bech32.encode("age-secret-key-", [UInt8](key.rawRepresentation)).uppercased())

    """
  }
}

extension BackupIdentity {
  /// Writes the key file, readable by its owner only. Refuses to overwrite one: a lost key cannot be had again.
  public func write(to path: String) throws {
    let new = try NewFile(path)
    defer { new.discard() }
    try new.write(Array(file.utf8)[...])
    try new.finish()
  }
}
