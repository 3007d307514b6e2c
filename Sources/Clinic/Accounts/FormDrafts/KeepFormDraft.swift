public import Store
import Vocabulary

/// Keeps what a person has typed and not sent, so that a lost connection costs nothing. Nobody else can read it.
public struct KeepFormDraft: Command {
  public static let action = Action.ownAccount
  let name: String
  let body: String

  /// - Parameters:
  ///   - name: which form of which record: `anamnesis-ID`; at most 120 characters.
  ///   - body: the fields as browsers send them.
  public init(_ name: String, body: String) {
    self.name = String(name.prefix(120))
    self.body = body
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    try tx.execute(
      """
      INSERT INTO form_draft (account, name, body, saved_at)
      VALUES (\(context.actor.account), \(name), \(body), \(context.now))
      ON CONFLICT (account, name) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at
      """)
    return Performed((), nil)
  }
}

/// Throws a draft away: its form was sent, or its writer does not want it.
public struct DropFormDraft: Command {
  public static let action = Action.ownAccount
  let name: String

  public init(_ name: String) { self.name = name }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    try tx.execute("DELETE FROM form_draft WHERE account = \(context.actor.account) AND name = \(name)")
    return Performed((), nil)
  }
}
