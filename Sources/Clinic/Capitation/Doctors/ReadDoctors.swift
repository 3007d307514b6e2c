import JKN
public import Store

/// The doctors and dentists as they stand today under the agreement in force.
public struct ReadDoctors: Query {
  public static let action = Action.readCapitation

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [CapitationDoctor] {
    let choice = try AgreementChoice.inForce(on: context.today, at: context.facility, in: tx)
    return try CapitationDoctor.all(
      of: context.facility, on: context.today, under: KnownTerms.named(choice.terms, in: tx),
      asOf: context.today, in: tx)
  }
}
