import Crypto
import Journal
import Store
import Vocabulary

extension Accounts {
  /// Lets a person in.
  ///
  /// Who is not let in stands in the security log (SEC-11).
  ///
  /// - Parameters:
  ///   - userName: as typed.
  ///   - address: where the request comes from, as far as it is known.
  ///   - former: the secret the browser came with: its session ends, so that nobody can plant one.
  /// - Returns: the secret of a new session.
  /// - Throws: `SignInRefusal`.
  public func signIn(
    _ userName: String, password: String, from address: String? = nil, replacing former: SecretToken? = nil
  ) async throws -> SecretToken {
    guard let name = try? UserName(userName) else {
      _ = try await hasher.verify(password, against: nil)
      await noteRefusal(.unknownName, of: userName, from: address)
      throw SignInRefusal.wrong
    }
    let now = now
    let isLast: Bool
    do {
      isLast = try await store.write { try Self.countAttempt(name, at: now, in: $0) }
    } catch let refusal as SignInRefusal {
      await noteRefusal(.locked, of: userName, from: address)
      throw refusal
    }
    let known = try await store.read { tx in
      let sql: SQL = """
        SELECT * FROM account WHERE user_name = \(name.text) AND active = 1
        AND facility NOT IN \(sql: ArrivingFacility.all)
        """
      return try tx.first(sql) { row in
        (account: try Account(row), hash: (try row["password"] as String?).map(PasswordHash.init(stored:)))
      }
    }
    guard try await hasher.verify(password, against: known?.hash), let account = known?.account else {
      await noteRefusal(isLast ? .usedUp : .wrongPassword, of: userName, from: address)
      throw SignInRefusal.wrong
    }
    let secret = SecretToken.random()
    let idle = rules.idle
    try await store.write { tx in
      try tx.execute("DELETE FROM sign_in_attempt WHERE user_name_hash = \(Self.key(name))")
      try tx.execute("DELETE FROM session WHERE seen_at < \(now - idle)")
      if let former { try Session.end(former, in: tx) }
      try Session.insert(secret, of: account.id, at: now, in: tx)
      try Journal.append(try Fact("account.signed-in"), by: account.author, at: now, in: tx)
    }
    return secret
  }

  /// Writes down that somebody was not let in. A database that cannot take it does not open the door either way.
  public func noteRefusal(_ cause: RefusedSignIn.Cause, of userName: String, from address: String?) async {
    let now = now
    try? await store.write { tx in
      try RefusedSignIn.note(userName, cause, from: address, at: now, in: tx)
    }
  }

  /// Ends a session. An unknown secret is nothing to complain about.
  public func signOut(_ secret: SecretToken) async throws {
    let now = now
    let rules = rules
    try await store.write { tx in
      let session = try Session.find(secret, at: now, rules, in: tx)
      try Session.end(secret, in: tx)
      if let session {
        try Journal.append(try Fact("account.signed-out"), by: session.account.author, at: now, in: tx)
      }
    }
  }

  /// - Returns: whether a wrong password now closes the name.
  private static func countAttempt(
    _ name: UserName, at now: Instant, in tx: WriteTransaction
  ) throws -> Bool {
    let key = key(name)
    let known = try tx.first("SELECT failures, last_at FROM sign_in_attempt WHERE user_name_hash = \(key)") {
      row in
      LockOut.Count(failures: try row["failures"], last: try row["last_at"])
    }
    guard let count = LockOut.counting(known, at: now) else { throw SignInRefusal.locked }
    try tx.execute("DELETE FROM sign_in_attempt WHERE last_at < \(now - LockOut.span)")
    try tx.execute(
      """
      INSERT INTO sign_in_attempt (user_name_hash, failures, last_at) VALUES (\(key), \(count.failures), \(now))
      ON CONFLICT (user_name_hash) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at
      """)
    return count.failures >= LockOut.attempts
  }

  /// Hashed: people type their password into the wrong field.
  private static func key(_ name: UserName) -> String {
    SecretToken.base64URL(SHA256.hash(data: Array(name.text.utf8)))
  }
}

extension Account {
  /// The owner, as the journal names who acts on the own account.
  var author: Author {
    Author(
      account: id, role: Role.allCases.first(where: roles.contains)?.rawValue ?? "", facility: facility,
      purpose: Purpose.administration.rawValue)
  }
}
