import Journal
public import Vocabulary

/// The payload of `ticket.called` and `ticket.moved`.
public struct TicketFact: Codable, Sendable, Hashable {
  public let ticket: TicketID
  public let encounter: EncounterID
  public let patient: PatientID
  public let room: RoomID
  public let from: Ticket.State
  public let to: Ticket.State

  init(_ ticket: Ticket, from: Ticket.State) {
    self.ticket = ticket.id
    encounter = ticket.encounter
    patient = ticket.patient
    room = ticket.room
    self.from = from
    to = ticket.state
  }

  func fact(_ kind: String) throws -> Fact {
    try Fact(kind, patient: patient, subject: "Ticket/\(ticket)", payload: self)
  }
}
