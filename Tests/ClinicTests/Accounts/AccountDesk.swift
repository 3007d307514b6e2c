import Store
import Synchronization
import Vocabulary

@testable import Clinic

/// A Puskesmas with accounts and a clock that a test can move.
struct AccountDesk {
  let store: Store
  let accounts: Accounts
  let clinic: Clinic
  let demo: DemoPuskesmas
  private let time: Time

  static let password = "kunci lemari nomor tujuh"

  private final class Time: Sendable {
    let now = Mutex(Instant(milliseconds: 1_795_136_400_000))
  }

  init(withAccounts: Bool = true) async throws {
    let time = Time()
    self.time = time
    let clock = WallClock { time.now.withLock { $0 } }
    store = try await Schema.temporaryStore()
    demo = try await DemoPuskesmas.seed(in: store, at: clock.now())
    clinic = Clinic(store: store, clock: clock)
    accounts = Accounts(clinic, hasher: PasswordHasher(cost: .trivial))
    if withAccounts {
      try await DemoAccounts.seed(demo, in: store, hasher: PasswordHasher(cost: .trivial), at: clock.now())
    }
  }

  func wait(_ duration: Duration) { time.now.withLock { $0 = $0 + duration } }

  /// Signs the demo's account of a role in.
  func signIn(_ role: Role) async throws -> SecretToken {
    try await accounts.signIn(DemoAccounts.userName(of: role), password: DemoAccounts.password)
  }

  func actor(_ secret: SecretToken) async throws -> Actor? {
    try await accounts.session(secret)?.session.account.actor
  }

  /// What stands in the journal, in its order.
  func facts() async throws -> [String] {
    try await store.read { tx in
      try tx.all("SELECT kind FROM journal_entry ORDER BY sequence") { try $0["kind"] as String }
    }
  }
}
