public import Store
public import Vocabulary

/// The sessions of a year, and who of the network was in none.
public struct ReadCoaching: Query {
  public static let action = Action.manageClaims
  let year: Int?

  /// - Parameter year: nil for the running one.
  public init(_ year: Int? = nil) { self.year = year }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let year: Int
    /// The newest first.
    public let sessions: [CoachingSession]
    /// Every network facility of the register, by name.
    public let networks: [NetworkFacility]

    /// Who works with the Puskesmas and could be invited.
    public var current: [NetworkFacility] { networks.filter { $0.endedOn == nil } }

    /// Who came to no session of the year.
    public var uncoached: [NetworkFacility] {
      let came = Set(sessions.flatMap(\.attendees).map(\.network))
      return current.filter { !came.contains($0.id) }
    }

    public func name(_ network: NetworkFacilityID) -> String {
      networks.first { $0.id == network }?.name ?? "–"
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let year = year ?? context.today.year
    return Answer(
      today: context.today, year: year,
      sessions: try CoachingSession.all(of: year, at: context.facility, in: tx),
      networks: try NetworkFacility.all(of: context.facility, in: tx))
  }
}

/// The paper of one session.
public struct ReadCoachingScan: Query {
  public static let action = Action.manageClaims
  let id: CoachingSessionID

  public init(_ id: CoachingSessionID) { self.id = id }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> (kind: ScanKind, bytes: [UInt8]) {
    let found = try tx.first(
      "SELECT scan FROM coaching_session WHERE facility = \(context.facility) AND id = \(id)"
    ) { try $0["scan"] as [UInt8]? }
    guard let bytes = found ?? nil, let kind = ScanKind(bytes) else {
      throw Refusal.notFound("Pindaian pembinaan")
    }
    return (kind, bytes)
  }
}
