import Journal
public import Store
public import Vocabulary

/// One click on one number of a queue: call (again), skip, bring back, serve, finish, cancel.
public struct MoveTicket: Command {
  public static let action = Action.callQueue

  public let ticket: TicketID
  public let move: TicketMove

  public init(_ ticket: TicketID, _ move: TicketMove) {
    self.ticket = ticket
    self.move = move
  }

  /// - Throws: `Refusal.conflict` when somebody else moved it first.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Ticket> {
    let before = try Ticket.find(ticket, of: context.facility, in: tx)
    let after = try before.after(move, at: context.now)
    try after.update(in: tx)
    tx.announceQueue(of: context.facility, move == .call ? "call" : "change")
    if move == .cancel, let left = try leave(before.encounter, context, in: tx) {
      return Performed(after, left)
    }
    let kind = move == .call ? FactKind.ticketCalled : FactKind.ticketMoved
    return Performed(after, try TicketFact(after, from: before.state).fact(kind))
  }

  /// A patient who leaves before the examination, and waits nowhere else, has no visit.
  private func leave(_ id: EncounterID, _ context: Context, in tx: WriteTransaction) throws -> Fact? {
    var encounter = try Encounter.find(id, of: context.facility, in: tx)
    let waitsElsewhere = try Ticket.all(of: id, in: tx).contains { $0.state.isOpen }
    guard encounter.status == .arrived, !waitsElsewhere else { return nil }
    encounter.status = .cancelled
    try encounter.update(in: tx)
    return try Fact(
      FactKind.encounterCancelled, patient: encounter.patient, subject: "Encounter/\(id)",
      payload: EncounterFact(encounter: id))
  }
}
