import Crypto
import CryptoExtras
import Foundation

/// A password made unreadable with scrypt (RFC 7914), its cost and its salt beside it, so that the cost can be
/// raised later: `scrypt$15$8$1$salt$key`.
public struct PasswordHash: Sendable, Hashable {
  public let text: String

  /// How hard it is to try one password. N = 2^15, r = 8, p = 1 takes 32 MiB (OWASP, password storage).
  public struct Cost: Sendable, Hashable {
    let logN: Int
    let blockSize: Int
    let parallelism: Int

    public static let standard = Cost(logN: 15, blockSize: 8, parallelism: 1)
    /// For tests only: as good as no cost.
    static let trivial = Cost(logN: 4, blockSize: 1, parallelism: 1)
  }

  /// Trusts the caller: for values that come from our own tables.
  init(stored text: String) { self.text = text }

  /// Slow on purpose: call it on a thread that may wait.
  init(of password: String, cost: Cost, salt: [UInt8]) throws {
    let key = try Self.key(of: password, cost, salt)
    text =
      "scrypt$\(cost.logN)$\(cost.blockSize)$\(cost.parallelism)$" + Data(salt).base64EncodedString() + "$"
      + Data(key).base64EncodedString()
  }

  /// Slow on purpose. False too for a text that is no hash of ours.
  func matches(_ password: String) -> Bool {
    let parts = text.split(separator: "$")
    guard parts.count == 6, parts[0] == "scrypt", let logN = Int(parts[1]), (1...20).contains(logN),
      let blockSize = Int(parts[2]), let parallelism = Int(parts[3]),
      let salt = Data(base64Encoded: String(parts[4])), let expected = Data(base64Encoded: String(parts[5])),
      let key = try? Self.key(
        of: password, Cost(logN: logN, blockSize: blockSize, parallelism: parallelism), Array(salt))
    else { return false }
    guard key.count == expected.count else { return false }
    return zip(key, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func key(of password: String, _ cost: Cost, _ salt: [UInt8]) throws -> [UInt8] {
    // The same letters typed on another keyboard may come composed otherwise.
    let passphrase = Array(password.precomposedStringWithCanonicalMapping.utf8)
    return try KDF.Scrypt.deriveKey(
      from: passphrase, salt: salt, outputByteCount: 32, rounds: 1 << cost.logN, blockSize: cost.blockSize,
      parallelism: cost.parallelism
    ).withUnsafeBytes { Array($0) }
  }
}
