public import JKN
public import Store
import Vocabulary

/// The agreements that can be chosen, and which of them pays here today.
public struct ReadAgreementTerms: Query {
  public static let action = Action.readCapitation

  public init() {}

  public struct Answer: Sendable {
    public let shipped: [AgreementTerms]
    public let added: [AddedTerms]
    /// The name of the terms that pay today.
    public let current: String
    /// Which is chosen here, and what is known of KBK.
    public let choice: AgreementChoice
    public let localTariffs: RecordedLocalTariffs
    /// The name and period of each, for the choice of a form.
    public var names: [(name: String, period: String)] {
      (shipped + added.map(\.terms)).map { ($0.name, $0.period) }
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let choice = try AgreementChoice.inForce(on: context.today, at: context.facility, in: tx)
    return Answer(
      shipped: try ShippedTerms.all(), added: try AddedTerms.all(in: tx), current: choice.terms,
      choice: choice,
      localTariffs: try RecordedLocalTariffs(of: context.facility, in: tx))
  }
}
