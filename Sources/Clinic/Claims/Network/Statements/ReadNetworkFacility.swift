public import Store
public import Vocabulary

/// One network facility with its statements.
public struct ReadNetworkFacility: Query {
  public static let action = Action.manageClaims
  let id: NetworkFacilityID

  public init(_ id: NetworkFacilityID) { self.id = id }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let network: NetworkFacility
    /// Newest first.
    public let statements: [NetworkStatement]
    /// Copies of its agreement with the Puskesmas, newest first.
    public let agreements: [NetworkAgreement]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      today: context.today, network: try NetworkFacility.find(id, of: context.facility, in: tx),
      statements: try NetworkStatement.all(of: id, at: context.facility, in: tx),
      agreements: try NetworkAgreement.all(of: id, at: context.facility, in: tx))
  }
}
