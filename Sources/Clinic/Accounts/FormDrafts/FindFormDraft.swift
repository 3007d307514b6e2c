public import Store
public import Vocabulary

/// The draft a person left in a form.
public struct FormDraft: Sendable, Hashable {
  /// The fields as browsers send them (`application/x-www-form-urlencoded`).
  public let body: String
  public let savedAt: Instant
}

/// Finds the own draft of a form; nil when there is none or it is older than a week.
public struct FindFormDraft: Query {
  public static let action = Action.ownAccount
  static let life = Duration.seconds(7 * 24 * 3600)
  let name: String

  public init(_ name: String) { self.name = name }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> FormDraft? {
    try tx.first(
      """
      SELECT body, saved_at FROM form_draft
      WHERE account = \(context.actor.account) AND name = \(name) AND saved_at > \(context.now - Self.life)
      """
    ) { FormDraft(body: try $0["body"], savedAt: try $0["saved_at"]) }
  }
}
