import Store
import Vocabulary

/// What the end of an examination means for the queue.
enum Tickets {
  private static let open: Set<Ticket.State> = [.waiting, .called, .serving, .skipped]

  /// The poli's ticket is done.
  static func finish(
    _ visit: Encounter, prescribed: Bool, in tx: WriteTransaction, _ context: Context
  ) throws {
    for var ticket in try Ticket.all(of: visit.id, in: tx)
    where ticket.room == visit.room && open.contains(ticket.state) {
      ticket.state = .done
      ticket.servedAt = ticket.servedAt ?? visit.startedAt
      ticket.doneAt = context.now
      try ticket.update(in: tx)
    }
    tx.announce("queue:\(context.facility)")
  }

  /// Nobody waits any more.
  static func cancel(_ visit: Encounter, in tx: WriteTransaction, _ context: Context) throws {
    for var ticket in try Ticket.all(of: visit.id, in: tx) where open.contains(ticket.state) {
      ticket.state = .cancelled
      ticket.doneAt = context.now
      try ticket.update(in: tx)
    }
    tx.announce("queue:\(context.facility)")
  }
}
