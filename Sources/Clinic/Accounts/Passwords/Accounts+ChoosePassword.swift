import Journal
import Store
import Vocabulary

extension Accounts {
  /// Whose one-time link this is; nil when it is not good any more.
  public func owner(ofLink link: SecretToken) async throws -> Account? {
    let now = now
    return try await store.read { try Self.owner(of: link, at: now, in: $0) }
  }

  /// Puts the first or a new password on the account of a one-time link and uses the link up.
  ///
  /// - Throws: `LinkRefusal`; `Problems` for the fields `sandi-baru` and `sandi-ulang`.
  public func choosePassword(_ password: String, repeated: String, with link: SecretToken) async throws {
    guard let account = try await owner(ofLink: link) else { throw LinkRefusal() }
    var problems = Problems()
    problems.addPassword(password, repeated, for: account.userName)
    try problems.throwIfAny()
    let hash = try await hasher.hash(password)
    let now = now
    try await store.write { tx in
      try AccountLink.take(link, at: now, in: tx)
      try tx.execute("UPDATE account SET password = \(hash.text) WHERE id = \(account.id)")
      try Session.endAll(of: account.id, in: tx)
      let fact = try Fact("account.password-chosen", subject: "Account/\(account.id)")
      try Journal.append(fact, by: account.author, at: now, in: tx)
    }
  }

  private static func owner(of link: SecretToken, at now: Instant, in tx: ReadTransaction) throws -> Account?
  {
    try tx.first(
      """
      SELECT a.* FROM account_link l JOIN account a ON a.id = l.account
      WHERE l.secret_hash = \(link.hash) AND l.expires_at > \(now) AND a.active = 1
      """, Account.init)
  }
}
