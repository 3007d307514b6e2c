import Journal
public import Store
public import Vocabulary

/// Makes a new one-time link for an account: the owner forgot the password or never used the first link.
public struct RenewAccountLink: Command {
  public static let action = Action.manageAccounts
  let account: AccountID

  public init(_ account: AccountID) { self.account = account }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<SecretToken> {
    let account = try Account.find(account, of: context.facility, in: tx)
    guard account.active else { throw Refusal.conflict("Akun ini ditutup. Buka dulu, lalu buat tautan.") }
    guard account.mayBeManaged(by: context.actor) else { throw Refusal.forbidden(Self.action) }
    let link = try AccountLink.make(for: account.id, at: context.now, in: tx)
    return Performed(link, try Fact("account.link-made", subject: "Account/\(account.id)"))
  }
}

extension Account {
  /// An account of the Dinas is managed by the Dinas only: whoever can renew a link can sign in as its owner.
  public func mayBeManaged(by actor: Actor) -> Bool {
    !roles.contains(.adminDinas) || actor.roles.contains(.adminDinas)
  }
}
