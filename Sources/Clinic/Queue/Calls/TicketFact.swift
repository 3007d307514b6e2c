import Journal
import Vocabulary

/// The payload of `ticket.called` and `ticket.moved`.
struct TicketFact: Codable, Sendable, Hashable {
  let ticket: TicketID
  let encounter: EncounterID
  let patient: PatientID
  let room: RoomID
  let from: Ticket.State
  let to: Ticket.State

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
