import Journal
import Store
import Vocabulary

/// Puts a new password on the own account and ends its sessions in every other browser.
struct ChangePassword: Command {
  static let action = Action.ownAccount
  let hash: PasswordHash
  let kept: SecretToken

  func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let account = context.actor.account
    try tx.execute("UPDATE account SET password = \(hash.text) WHERE id = \(account)")
    try Session.endAll(of: account, keeping: kept.hash, in: tx)
    try tx.execute("DELETE FROM account_link WHERE account = \(account)")
    return Performed((), try Fact("account.password-changed", subject: "Account/\(account)"))
  }
}

extension Accounts {
  /// Changes the own password.
  ///
  /// - Parameters:
  ///   - old: the password until now; asked again, because a screen may have been left open.
  ///   - kept: the session that goes on.
  /// - Throws: `Problems` for the fields `sandi-lama`, `sandi-baru` and `sandi-ulang`.
  public func changePassword(
    of actor: Actor, from old: String, to new: String, repeated: String, keeping kept: SecretToken
  ) async throws {
    let known = try await store.read { tx in
      try tx.first("SELECT * FROM account WHERE id = \(actor.account)") { row in
        (account: try Account(row), hash: (try row["password"] as String?).map(PasswordHash.init(stored:)))
      }
    }
    guard let known else { throw Refusal.notFound("Akun") }
    var problems = Problems()
    problems.addPassword(new, repeated, for: known.account.userName)
    if old == new { problems.add("sandi-baru", "Kata sandi baru sama dengan yang lama. Pilih yang lain.") }
    if !(try await hasher.verify(old, against: known.hash)) {
      problems.add("sandi-lama", "Kata sandi sekarang tidak cocok.")
    }
    try problems.throwIfAny()
    try await clinic.run(ChangePassword(hash: try await hasher.hash(new), kept: kept), by: actor)
  }
}

extension Problems {
  /// Checks a new password and its repetition, for the fields `sandi-baru` and `sandi-ulang`.
  mutating func addPassword(_ password: String, _ repeated: String, for userName: UserName) {
    if let problem = PasswordRules.problem(with: password, for: userName) { add(problem.at("sandi-baru")) }
    if password != repeated { add("sandi-ulang", "Ketik ulang kata sandi yang sama.") }
  }
}
