import Journal
import Store
import Vocabulary

extension Accounts {
  /// A one-time link for the first administrator; nil once there is an account. `sehat serve` prints it: there is
  /// no default password.
  public func firstStartLink() async throws -> SecretToken? {
    let now = now
    return try await store.write { tx in
      guard try tx.first("SELECT 1 AS found FROM account LIMIT 1") == nil else { return nil }
      return try AccountLink.make(for: nil, at: now, in: tx)
    }
  }

  /// Whether this is the first administrator's link, and whether a Puskesmas has still to be named.
  public func firstStart(_ link: SecretToken) async throws -> (isGood: Bool, needsFacility: Bool) {
    let now = now
    return try await store.read { tx in
      (
        isGood: try AccountLink.isGood(link, first: true, at: now, in: tx),
        needsFacility: try tx.first("SELECT 1 AS found FROM facility LIMIT 1") == nil
      )
    }
  }

  /// Makes the first administrator's account and, where there is none, the Puskesmas.
  ///
  /// - Throws: `LinkRefusal`; `Problems` for the fields of ``FirstStart``.
  public func start(_ first: FirstStart, with link: SecretToken) async throws {
    let state = try await firstStart(link)
    guard state.isGood else { throw LinkRefusal() }
    let checked = try first.checked(needsFacility: state.needsFacility, at: now)
    let hash = try await hasher.hash(first.password)
    let now = now
    try await store.write { tx in
      try AccountLink.take(link, at: now, in: tx)
      if let facility = checked.facility { try facility.insert(in: tx) }
      guard let facility: FacilityID = try tx.value("SELECT id FROM facility ORDER BY id LIMIT 1") else {
        throw Refusal.notFound("Fasilitas")
      }
      let account = Account(
        id: AccountID(at: now), facility: facility, userName: checked.userName, name: first.name,
        roles: [.adminDinas])
      try account.insert(password: hash, at: now, in: tx)
      let fact = try Fact(
        "account.created", subject: "Account/\(account.id)", payload: ["roles": "admin-dinas"])
      try Journal.append(fact, by: account.author, at: now, in: tx)
    }
  }
}
