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
    if now - session.secretSince >= rules.rotation {
      return (session, try await rotate(session, at: now))
    }
    if now - session.seen >= rules.resolution {
      try await store.write { tx in
        try tx.execute("UPDATE session SET seen_at = \(now) WHERE secret_hash = \(session.secretHash)")
      }
    }
    return (session, nil)
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
