import Journal
public import Store
public import Vocabulary

/// The network midwife signs what concerns her own practice. Signed in under the own account is the signature.
public struct SignNetworkStatement: Command {
  public static let action = Action.enterNetworkClaims
  let id: NetworkStatementID

  public init(_ id: NetworkStatementID) { self.id = id }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let own = try NetworkFacility.own(of: context, in: tx)
    let statement = try NetworkStatement.open(id, of: context.facility, in: tx)
    guard statement.network == own.id else { throw Refusal.notFound("Pernyataan jejaring") }
    let fact = try statement.approve(
      .network, person: context.actor.name, on: context.today, reference: "", in: tx, context)
    return Performed((), fact)
  }
}
