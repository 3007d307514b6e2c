import Store
import Vocabulary

/// A one-time link with which a person chooses a password; good for three days.
enum AccountLink {
  static let life = Duration.seconds(3 * 24 * 3600)

  /// Makes one; earlier links of the same account are void.
  ///
  /// - Parameter account: nil for the first administrator, who has none yet.
  static func make(for account: AccountID?, at now: Instant, in tx: WriteTransaction) throws -> SecretToken {
    let secret = SecretToken.random()
    try void(account, in: tx)
    try tx.execute(
      """
      INSERT INTO account_link (secret_hash, account, expires_at)
      VALUES (\(secret.hash), \(account), \(now + life))
      """)
    return secret
  }

  /// Takes the link: a second use finds nothing.
  static func take(_ secret: SecretToken, at now: Instant, in tx: WriteTransaction) throws {
    let taken = try tx.execute(
      "DELETE FROM account_link WHERE secret_hash = \(secret.hash) AND expires_at > \(now)")
    guard taken == 1 else { throw LinkRefusal() }
  }

  static func isGood(_ secret: SecretToken, first: Bool, at now: Instant, in tx: ReadTransaction) throws
    -> Bool
  {
    let condition: SQL = first ? "account IS NULL" : "account IS NOT NULL"
    return try tx.first(
      """
      SELECT 1 AS found FROM account_link
      WHERE secret_hash = \(secret.hash) AND expires_at > \(now) AND \(sql: condition)
      """) != nil
  }

  private static func void(_ account: AccountID?, in tx: WriteTransaction) throws {
    if let account {
      try tx.execute("DELETE FROM account_link WHERE account = \(account)")
    } else {
      try tx.execute("DELETE FROM account_link WHERE account IS NULL")
    }
  }
}

/// The link was used, replaced or is too old.
public struct LinkRefusal: Error, Hashable, Sendable {
  public let sentence =
    "Tautan ini sudah dipakai atau sudah lewat waktunya. Mintalah tautan baru kepada kepala Puskesmas."

  public init() {}
}
