public import Store
public import Vocabulary

/// The network facilities, and the accounts that could enter for one.
public struct ReadNetwork: Query {
  public static let action = Action.manageClaims

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let facilities: [NetworkFacility]
    /// Newest first.
    public let statements: [NetworkStatement]
    /// What the Puskesmas has itself, and what the network stands in for.
    public let support: OwnSupport
    /// Active accounts of the role of a network midwife, by name.
    public let accounts: [(id: AccountID, name: String)]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let accounts = try tx.all(
      "SELECT id, name, roles FROM account WHERE facility = \(context.facility) AND active = 1 ORDER BY name"
    ) {
      (
        id: try $0["id"] as AccountID, name: try $0["name"] as String,
        roles: Role.set(stored: try $0["roles"])
      )
    }
    let facilities = try NetworkFacility.all(of: context.facility, in: tx)
    return Answer(
      today: context.today, facilities: facilities,
      statements: try NetworkStatement.all(at: context.facility, in: tx),
      support: OwnSupport(
        try FacilityDetail.all(of: context.facility, in: tx), facilities, on: context.today),
      accounts: accounts.filter { $0.roles.contains(.bidanJejaring) }.map { (id: $0.id, name: $0.name) })
  }
}
