import Store
import Vocabulary

extension Ticket {
  /// Nobody waits for this visit any more, in any room.
  static func cancel(_ encounter: EncounterID, at now: Instant, _ tx: WriteTransaction) throws {
    for var ticket in try all(of: encounter, in: tx) where ticket.state.isOpen {
      ticket.state = .cancelled
      ticket.doneAt = now
      try ticket.update(in: tx)
      tx.announceQueue(of: ticket.facility)
    }
  }
}
