import Store
import Vocabulary

extension Accounts {
  /// Who is signed in with this secret; nil when nobody is.
  ///
  /// - Returns: the session and, when it was due for rotation, its new secret, which the browser must be given.
  public func session(_ secret: SecretToken) async throws -> (session: Session, renewed: SecretToken?)? {
    let now = now
    let rules = rules
    guard let session = try await store.read({ try Session.find(secret, at: now, rules, in: $0) }) else {
      return nil
    }
    // A database that can be read and not written to still shows its pages: the session is noted another time.
    if now - session.secretSince >= rules.rotation {
      return (session, try? await rotate(session, at: now))
    }
    if now - session.seen >= rules.resolution || session.isAhead(of: now, rules) {
      try? await note(session, at: now)
    }
    return (session, nil)
  }

  /// Keeps the session alive. After the clock was set back nothing of it lies in the future any more.
  private func note(_ session: Session, at now: Instant) async throws {
    let since = min(session.secretSince, now)
    try await store.write { tx in
      try tx.execute(
        """
        UPDATE session SET seen_at = \(now), secret_since = \(since) WHERE secret_hash = \(session.secretHash)
        """)
    }
  }

  /// Gives the session a new secret; of several requests at once one does it, the others go on with the former.
  private func rotate(_ session: Session, at now: Instant) async throws -> SecretToken? {
    let secret = SecretToken.random()
    let changed = try await store.write { tx in
      try tx.execute(
        """
        UPDATE session SET secret_hash = \(secret.hash), former_hash = \(session.secretHash),
          secret_since = \(now), seen_at = \(now)
        WHERE secret_hash = \(session.secretHash)
        """)
    }
    return changed == 1 ? secret : nil
  }
}
