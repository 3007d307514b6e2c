import Store
import Vocabulary

/// One browser in which a person is signed in.
public struct Session: Sendable {
  public let account: Account
  /// Goes with every form of the session.
  public let formToken: String
  let secretHash: String
  let secretSince: Instant
  let seen: Instant

  init(_ row: Row) throws {
    account = try Account(row)
    formToken = try row["form_token"]
    secretHash = try row["secret_hash"]
    secretSince = try row["secret_since"]
    seen = try row["seen_at"]
  }

  /// The session behind a secret, or behind the one it had until just now.
  static func find(_ secret: SecretToken, at now: Instant, _ rules: SessionRules, in tx: ReadTransaction)
    throws -> Session?
  {
    let hash = secret.hash
    let found = try tx.first(
      """
      SELECT a.*, s.form_token, s.secret_hash, s.secret_since, s.seen_at
      FROM session s JOIN account a ON a.id = s.account
      WHERE s.secret_hash = \(hash) OR s.former_hash = \(hash)
      """, Session.init)
    guard let found, found.account.active, now - found.seen < rules.idle else { return nil }
    let isFormer = found.secretHash != hash
    return isFormer && now - found.secretSince > rules.grace ? nil : found
  }

  /// The clock was set back since it was last written down. Servers side by side differ by less.
  func isAhead(of now: Instant, _ rules: SessionRules) -> Bool {
    max(seen, secretSince) - now >= rules.resolution
  }

  static func insert(_ secret: SecretToken, of account: AccountID, at now: Instant, in tx: WriteTransaction)
    throws
  {
    try tx.execute(
      """
      INSERT INTO session (secret_hash, account, form_token, secret_since, seen_at)
      VALUES (\(secret.hash), \(account), \(SecretToken.random().text), \(now), \(now))
      """)
  }

  /// Ends a session, by either of its secrets.
  static func end(_ secret: SecretToken, in tx: WriteTransaction) throws {
    try tx.execute("DELETE FROM session WHERE secret_hash = \(secret.hash) OR former_hash = \(secret.hash)")
  }

  /// Ends every session of an account, save one.
  static func endAll(of account: AccountID, keeping kept: String = "", in tx: WriteTransaction) throws {
    try tx.execute("DELETE FROM session WHERE account = \(account) AND secret_hash <> \(kept)")
  }
}
