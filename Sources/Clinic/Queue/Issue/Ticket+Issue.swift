import Store
public import Vocabulary

extension Ticket {
  /// Gives a visit the next number of a room's queue for the day, without gaps, and tells the boards. A number that
  /// was booked for this room stays; one for another room of the same poli is used up.
  static func issue(
    for encounter: Encounter, in room: Room, priority: Bool, keeping booking: Booking? = nil,
    at now: Instant, _ tx: WriteTransaction
  ) throws -> Ticket {
    let number =
      try booking.flatMap { $0.room == room.id ? Int64($0.number) : nil }
      ?? tx.next(CounterName.ticket(room: room.id, on: encounter.day), of: encounter.facility.text)
    let ticket = Ticket(
      id: TicketID(at: now), facility: encounter.facility, room: room.id, day: encounter.day,
      number: Int(number), letter: room.letter, patient: encounter.patient, encounter: encounter.id,
      state: .waiting, priority: priority, issuedAt: now)
    try ticket.insert(in: tx)
    if var booking {
      booking.state = .arrived
      booking.endedAt = now
      booking.ticket = ticket.id
      try booking.update(in: tx)
    }
    tx.announceQueue(of: encounter.facility)
    return ticket
  }

  /// The open ticket of a visit in a room: waiting, called, serving or skipped.
  static func open(of encounter: EncounterID, in room: RoomID, _ tx: ReadTransaction) throws -> Ticket? {
    try all(of: encounter, in: tx).last { $0.room == room && $0.state.isOpen }
  }
}

extension Ticket.State {
  /// Whether the patient is still expected or served in that room.
  public var isOpen: Bool {
    switch self {
    case .waiting, .called, .serving, .skipped: true
    case .done, .transferred, .cancelled: false
    }
  }
}

/// Where changes of a facility's queues are announced.
public enum QueueTopic {
  public static func of(_ facility: FacilityID) -> String { "queue:\(facility.text)" }
}

extension WriteTransaction {
  func announceQueue(of facility: FacilityID, _ message: String = "change") {
    announce(QueueTopic.of(facility), message)
  }
}
