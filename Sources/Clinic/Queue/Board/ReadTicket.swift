public import Store
public import Vocabulary

/// One number as it is printed and shown after registration.
public struct ReadTicket: Query {
  public static let action = Action.readQueue

  public let ticket: TicketID

  public init(_ ticket: TicketID) { self.ticket = ticket }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> TicketSlip {
    let ticket = try Ticket.find(ticket, of: context.facility, in: tx)
    let encounter = try Encounter.find(ticket.encounter, of: context.facility, in: tx)
    let ahead: Int? = try tx.value(
      """
      SELECT COUNT(*) FROM ticket WHERE room = \(ticket.room) AND day = \(ticket.day)
        AND number < \(ticket.number) AND state IN ('waiting', 'called')
      """)
    return TicketSlip(
      ticket: ticket, encounter: encounter,
      patient: try Patient.find(ticket.patient, of: context.facility, in: tx),
      facility: try Facility.find(context.facility, in: tx),
      room: try Room.find(ticket.room, of: context.facility, in: tx),
      practitioner: try Practitioner.find(encounter.practitioner, of: context.facility, in: tx),
      ahead: ahead ?? 0,
      wait: try ServiceTime.today(in: ticket.room, ticket.day, tx)?.wait(behind: ahead ?? 0),
      shown: try ShownDocuments.find(encounter.id, in: tx))
  }
}

/// What `ReadTicket` answers.
public struct TicketSlip: Sendable {
  public let ticket: Ticket
  public let encounter: Encounter
  public let patient: Patient
  public let facility: Facility
  public let room: Room
  public let practitioner: Practitioner
  /// How many are called before, at this moment.
  public let ahead: Int
  /// From today's own service times; `nil` before there are enough.
  public let wait: Duration?
  /// Set when BPJS did not know the NIK: a notice to the patient can be printed.
  public let shown: ShownDocuments?
}
