import Journal
public import Store
public import Vocabulary

/// Calls whoever is next in a room's queue (`CallOrder`). Two desks that press at once call two people.
public struct CallNext: Command {
  public static let action = Action.callQueue

  public let room: RoomID

  public init(_ room: RoomID) { self.room = room }

  /// The number called; `nil` when nobody waits.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Ticket?> {
    let room = try Room.find(room, of: context.facility, in: tx)
    // Who calls in this room waits for who calls there already: on an engine with many writers, too.
    try tx.holdCounter(CounterName.ticket(room: room.id, on: context.today), of: context.facility)
    let waiting = try tx.all(
      """
      SELECT * FROM ticket WHERE facility = \(context.facility) AND day = \(context.today)
        AND room = \(room.id) AND state = \(Ticket.State.waiting)
      """, Ticket.init)
    let lastCalled: [Bool] = try tx.all(
      """
      SELECT priority FROM ticket WHERE facility = \(context.facility) AND day = \(context.today)
        AND room = \(room.id) AND called_at IS NOT NULL
      ORDER BY called_at DESC LIMIT \(CallOrder.priorityInARow)
      """
    ) { try $0["priority"] }
    guard let next = CallOrder.next(of: waiting, lastCalled: lastCalled) else { return Performed(nil, nil) }
    let called = try next.after(.call, at: context.now)
    try called.update(in: tx)
    tx.announceQueue(of: context.facility, "call")
    return Performed(called, try TicketFact(called, from: .waiting).fact(FactKind.ticketCalled))
  }
}
