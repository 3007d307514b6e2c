public import Store
public import Vocabulary

/// Every change of officials, and whether the facility's own data still name the head before.
public struct ReadOfficialChanges: Query {
  public static let action = Action.manageFacility

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    /// The last to take effect first.
    public let changes: [OfficialChange]
    /// Who is head by the facility's own data though another one is by now; nil when they agree.
    public let staleHead: String?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let changes = try OfficialChange.all(of: context.facility, in: tx)
    let head = changes.first { $0.office == .head && $0.effectiveOn <= context.today }?.successor.name
    let known = try FacilityDetail.all(of: context.facility, in: tx)[.head]?.value ?? ""
    return Answer(
      today: context.today, changes: changes,
      staleHead: head.flatMap { known.contains($0) ? nil : known })
  }
}

/// One of them, for its paper.
public struct ReadOfficialChange: Query {
  public static let action = Action.manageFacility
  let id: OfficialChangeID

  public init(_ id: OfficialChangeID) { self.id = id }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> OfficialChange {
    try OfficialChange.find(id, of: context.facility, in: tx)
  }
}
