public import Store
public import Vocabulary

/// The known accounts of the demo: one for each role, all with one password. Never made outside the demo.
public enum DemoAccounts {
  public static let password = "contoh sehat bersama"

  /// The user name of each role's account.
  public static func userName(of role: Role) -> String { role.rawValue }

  /// Makes the accounts that are not there yet.
  public static func seed(_ demo: DemoPuskesmas, in store: Store, hasher: PasswordHasher, at now: Instant)
    async throws
  {
    let hash = try await hasher.hash(password)
    try await store.write { tx in
      for role in Role.people {
        let actor = demo.actor(role)
        let account = Account(
          id: actor.account, facility: actor.facility, userName: UserName(stored: userName(of: role)),
          name: actor.name, roles: actor.roles, practitioner: actor.practitioner)
        let known: SQL = """
          SELECT 1 AS found FROM account WHERE id = \(account.id) OR user_name = \(account.userName.text)
          """
        guard try tx.first(known) == nil else { continue }
        try account.insert(password: hash, at: now, in: tx)
      }
    }
  }
}
