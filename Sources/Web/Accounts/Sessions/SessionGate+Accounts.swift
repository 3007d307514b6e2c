import Clinic
import Vocabulary

extension SessionGate {
  /// The gate of the real house: sessions from the accounts, what stands in the bars from `surroundings`.
  static func of(_ accounts: Accounts, _ cookie: SessionCookie, _ surroundings: Surroundings) -> SessionGate {
    SessionGate(cookie: cookie) { secret in
      guard let (session, renewed) = try await accounts.session(SecretToken(secret)) else { return nil }
      let viewer = try await surroundings.viewer(
        session.account.actor, formToken: FormToken(text: session.formToken))
      return Found(viewer: viewer, renewed: renewed?.text)
    }
  }
}
