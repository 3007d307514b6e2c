import Journal
public import Store
public import Vocabulary

/// Sends a patient on to another room: poli to laboratory, laboratory to poli, poli to pharmacy. The number here
/// ends, one there begins; who comes back to a room where he or she was today goes before the others.
public struct TransferTicket: Command {
  public static let action = Action.callQueue

  public let ticket: TicketID
  public let room: RoomID

  public init(_ ticket: TicketID, to room: RoomID) {
    self.ticket = ticket
    self.room = room
  }

  /// The number in the other room.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Ticket> {
    var here = try Ticket.find(ticket, of: context.facility, in: tx)
    let room = try Room.find(room, of: context.facility, in: tx)
    guard here.state.isOpen else {
      throw here.isElsewhere
    }
    guard room.id != here.room, room.active else {
      throw Problems([Problem(field: "ruang", "Pilih ruangan lain sebagai tujuan.")])
    }
    let before = here.state
    let encounter = try Encounter.find(here.encounter, of: context.facility, in: tx)
    let returns = try Ticket.all(of: encounter.id, in: tx).contains { $0.room == room.id && !$0.state.isOpen }
    here.state = .transferred
    here.doneAt = context.now
    try here.update(in: tx)
    let there = try Ticket.sendOn(
      encounter, to: room, priority: here.priority || returns, at: context.now, tx)
    tx.announceQueue(of: context.facility)
    return Performed(there, try TicketFact(here, from: before).fact(FactKind.ticketMoved))
  }
}
