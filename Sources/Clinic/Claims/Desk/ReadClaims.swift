public import Store

/// The claims desk: everything on it, with what the rules say.
public struct ReadClaims: Query {
  public static let action = Action.manageClaims

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> ClaimBook {
    try ClaimBook(context, in: tx)
  }
}
