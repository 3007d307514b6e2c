import Journal
public import Store
import Vocabulary

/// Writes down that a paper leaves the house. A version before it no longer holds from then on.
///
/// The file is drawn before the transaction begins, because it takes longer than one may; `after` is the version it was
/// drawn for. Whoever was quicker wins, and the other one looks again: `Web.DocumentDesk` does both.
public struct IssueDocument: Command {
  public static let action = Action.issueDocument
  let draft: DocumentDraft
  let seal: DocumentSeal
  let sha256: String
  let previous: DocumentCode?

  /// - Parameters:
  ///   - seal: what was drawn on the file.
  ///   - sha256: of the file, hexadecimal.
  ///   - previous: the newest version when the file was drawn; nil when there was none.
  public init(_ draft: DocumentDraft, seal: DocumentSeal, sha256: String, after previous: DocumentCode?) {
    self.draft = draft
    self.seal = seal
    self.sha256 = sha256
    self.previous = previous
  }

  /// `nil` when another version came in between.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<IssuedDocument?> {
    try draft.problems.throwIfAny()
    let latest = try IssuedDocument.latest(draft.kind, number: draft.number, of: context.facility, in: tx)
    guard latest?.code == previous else { return Performed(nil, nil) }
    let record = IssuedDocument(
      code: seal.code, facility: context.facility, kind: draft.kind, number: draft.number,
      version: (latest?.version ?? 0) + 1, title: draft.title, facts: draft.facts, sha256: sha256,
      issuedAt: seal.issuedAt, issuedBy: context.actor.name, supersededAt: nil, withdrawal: nil)
    try record.insert(in: tx)
    if let latest {
      try tx.execute(
        """
        UPDATE issued_document SET superseded_at = \(seal.issuedAt)
        WHERE id = \(latest.code) AND facility = \(context.facility)
        """)
    }
    return Performed(record, try record.fact(FactKind.documentIssued))
  }
}

extension IssuedDocument {
  func fact(_ kind: String) throws -> Fact {
    try Fact(
      kind, subject: "IssuedDocument/\(code.text)",
      payload: ["kind": self.kind.rawValue, "number": number, "version": "\(version)"])
  }
}
