import Clinic
import Store
import Vocabulary

/// What Antrean Online hears about one visit, as it stands now.
struct AntreanVisit: Sendable {
  let encounter: Encounter
  let patient: Patient
  let room: Room
  let practitioner: Practitioner
  /// The number in the poli; `nil` when there is none.
  let ticket: Ticket?
  /// Set when the number came from Mobile JKN, so that BPJS knows it already.
  let booking: Booking?
  /// Whether our own schedule has this doctor there on that day.
  let isOnSchedule: Bool

  static func load(
    _ id: EncounterID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> AntreanVisit {
    let encounter = try Encounter.find(id, of: facility, in: tx)
    let ticket = try Ticket.all(of: id, in: tx).first { $0.room == encounter.room }
    return AntreanVisit(
      encounter: encounter, patient: try Patient.find(encounter.patient, of: facility, in: tx),
      room: try Room.find(encounter.room, of: facility, in: tx),
      practitioner: try Practitioner.find(encounter.practitioner, of: facility, in: tx), ticket: ticket,
      booking: try ticket.flatMap { try Booking.behind($0.id, in: tx) },
      isOnSchedule: try PracticeSession.find(
        encounter.practitioner, in: encounter.room, of: facility, on: encounter.day, in: tx) != nil)
  }

  /// Under which a call or a cancellation is told; without a card there is none (contract 7).
  var card: String? { booking?.card.text ?? encounter.jknNumber?.text }

  var poli: String? { room.kind == .poli ? room.bpjsPoli : nil }

  var doctor: Int? { practitioner.bpjsDoctor.flatMap { Int($0) } }

  /// Whether BPJS manages a queue for this poli and doctor.
  var isManaged: Bool { poli != nil && doctor != nil && ticket != nil }
}
