import Journal
public import Store
public import Vocabulary

/// Closes an account: its owner is signed out everywhere and cannot come in again until it is reopened.
public struct CloseAccount: Command {
  public static let action = Action.manageAccounts
  let account: AccountID

  public init(_ account: AccountID) { self.account = account }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let account = try Account.find(account, of: context.facility, in: tx)
    guard account.id != context.actor.account else {
      throw Refusal.conflict("Akun sendiri tidak dapat ditutup. Mintalah pengelola lain.")
    }
    guard account.mayBeManaged(by: context.actor) else { throw Refusal.forbidden(Self.action) }
    guard account.active else { return Performed((), nil) }
    try tx.execute("UPDATE account SET active = 0 WHERE id = \(account.id)")
    try Session.endAll(of: account.id, in: tx)
    try tx.execute("DELETE FROM account_link WHERE account = \(account.id)")
    return Performed((), try Fact("account.closed", subject: "Account/\(account.id)"))
  }
}

/// Opens a closed account again; the password stays what it was.
public struct ReopenAccount: Command {
  public static let action = Action.manageAccounts
  let account: AccountID

  public init(_ account: AccountID) { self.account = account }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let account = try Account.find(account, of: context.facility, in: tx)
    guard account.mayBeManaged(by: context.actor) else { throw Refusal.forbidden(Self.action) }
    guard !account.active else { return Performed((), nil) }
    try tx.execute("UPDATE account SET active = 1 WHERE id = \(account.id)")
    return Performed((), try Fact("account.reopened", subject: "Account/\(account.id)"))
  }
}
