public import Store

/// The newest version of a thing that left the house, withdrawn or not; `nil` when it never did.
public struct ReadLatestDocument: Query {
  public static let action = Action.issueDocument
  let kind: DocumentKind
  let number: String

  public init(_ kind: DocumentKind, number: String) {
    self.kind = kind
    self.number = number
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> IssuedDocument? {
    try IssuedDocument.latest(kind, number: number, of: context.facility, in: tx)
  }
}
