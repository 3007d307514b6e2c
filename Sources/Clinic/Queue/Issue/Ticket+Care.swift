import Store
import Vocabulary

/// How the rooms' own work moves the queue: what is clicked in the examination, the laboratory or the pharmacy
/// need not be clicked again on the board.
extension Ticket {
  /// The patient is in the room: the ticket is being served from `now`. Nothing happens when there is none.
  static func serve(
    _ encounter: EncounterID, in room: RoomID, at now: Instant, _ tx: WriteTransaction
  ) throws {
    guard var ticket = try open(of: encounter, in: room, tx), ticket.state != .serving else { return }
    ticket.state = .serving
    ticket.calledAt = ticket.calledAt ?? now
    ticket.servedAt = now
    try ticket.update(in: tx)
    tx.announceQueue(of: ticket.facility)
  }

  /// The patient is done in the room. Nothing happens when there is no open ticket.
  static func finish(
    _ encounter: EncounterID, in room: RoomID, at now: Instant, _ tx: WriteTransaction
  ) throws {
    guard var ticket = try open(of: encounter, in: room, tx) else { return }
    ticket.state = .done
    ticket.doneAt = now
    try ticket.update(in: tx)
    tx.announceQueue(of: ticket.facility)
  }

  /// The patient goes on to another room (laboratory, pharmacy): a number there, unless one is open already.
  @discardableResult
  static func sendOn(
    _ encounter: Encounter, to room: Room, priority: Bool = false, at now: Instant, _ tx: WriteTransaction
  ) throws -> Ticket {
    if let open = try open(of: encounter.id, in: room.id, tx) { return open }
    return try issue(for: encounter, in: room, priority: priority, at: now, tx)
  }
}
