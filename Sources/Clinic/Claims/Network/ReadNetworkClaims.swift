public import JKN
public import Store

/// A network midwife's own services and how far they are.
public struct ReadNetworkClaims: Query {
  public static let action = Action.enterNetworkClaims

  public init() {}

  public struct Answer: Sendable {
    public let network: NetworkFacility
    /// Newest first.
    public let lines: [Line]
    /// The agreement of today, for its tariffs.
    public let terms: AgreementTerms
    /// Of her practice, newest first.
    public let statements: [NetworkStatement]
  }

  public struct Line: Sendable {
    public let claim: Claim
    public let stage: ClaimStage
    /// What the rule says; nil while nobody at the Puskesmas can see it either.
    public let check: CheckedClaim?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let network = try NetworkFacility.own(of: context, in: tx)
    let book = try ClaimBook(context, in: tx)
    let own = book.claims.filter { $0.network == network.id }.reversed()
    return Answer(
      network: network,
      lines: own.map { Line(claim: $0, stage: book.stage($0), check: book.check($0)) },
      terms: book.terms(on: context.today),
      statements: try NetworkStatement.all(of: network.id, at: context.facility, in: tx))
  }
}
