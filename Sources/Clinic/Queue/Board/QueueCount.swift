public import Store
public import Vocabulary

/// How many stand where in one room's queue today.
public struct QueueCount: Sendable, Hashable {
  public var waiting = 0
  public var called = 0
  public var serving = 0
  public var skipped = 0
  public var done = 0

  public init() {}

  /// Per room, from one walk over the day's stretch of `ticket_day`.
  public static func all(
    of facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [RoomID: QueueCount] {
    var counts: [RoomID: QueueCount] = [:]
    let rows = try tx.rows(
      """
      SELECT room, state, COUNT(*) AS number FROM ticket
      WHERE facility = \(facility) AND day = \(day) GROUP BY room, state
      """
    )
    for row in rows {
      let room: RoomID = try row["room"]
      let state: Ticket.State = try row["state"]
      counts[room, default: QueueCount()].add(state, try row["number"])
    }
    return counts
  }

  private mutating func add(_ state: Ticket.State, _ number: Int) {
    switch state {
    case .waiting: waiting += number
    case .called: called += number
    case .serving: serving += number
    case .skipped: skipped += number
    case .done, .transferred: done += number
    case .cancelled: break
    }
  }
}
