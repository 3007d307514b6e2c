import Store
import Vocabulary

/// The door of the house: signing in and out, sessions, one-time links. What people do to accounts when they are
/// in are commands of the clinic like any other.
public struct Accounts: Sendable {
  let clinic: Clinic
  let hasher: PasswordHasher
  let rules: SessionRules

  var store: Store { clinic.store }
  var now: Instant { clinic.clock.now() }

  public init(
    _ clinic: Clinic, hasher: PasswordHasher = PasswordHasher(), rules: SessionRules = SessionRules()
  ) {
    self.clinic = clinic
    self.hasher = hasher
    self.rules = rules
  }
}
