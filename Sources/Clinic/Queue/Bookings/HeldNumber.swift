import Store
public import Vocabulary

/// The number a patient holds for a poli and day, wherever it was taken: through Mobile JKN or at the counter.
public struct HeldNumber: Sendable, Hashable {
  public let patient: PatientID
  public let room: RoomID
  public let day: CalendarDate
  public let number: Int
  /// As on the display: `A-012`.
  public let label: String
  let booking: Booking?
  /// Once the patient has come.
  let ticket: Ticket?

  /// Whether it still stands for a place in the queue, past or future.
  var isActive: Bool {
    if let ticket { return ticket.state != .cancelled }
    return booking?.state == .booked
  }

  var isServed: Bool {
    guard let ticket else { return false }
    return [.serving, .done, .transferred].contains(ticket.state)
  }

  /// The newest that is active, else the newest that was cancelled; `nil` when none was ever taken.
  static func find(
    of patient: PatientID, poli: String, at facility: FacilityID, on day: CalendarDate,
    in tx: ReadTransaction
  ) throws -> HeldNumber? {
    let booking = try Booking.latest(of: patient, poli: poli, on: day, in: tx)
    let tickets = try tx.all(
      """
      SELECT t.* FROM encounter e
      JOIN ticket t ON t.encounter = e.id AND t.facility = e.facility JOIN room r ON r.id = t.room
      WHERE e.patient = \(patient) AND e.day = \(day) AND t.facility = \(facility)
        AND r.bpjs_poli = \(poli) AND r.kind = 'poli'
      ORDER BY t.issued_at, t.id
      """, Ticket.init)
    var held = tickets.map { HeldNumber($0, $0.id == booking?.ticket ? booking : nil) }
    if let booking, booking.ticket == nil { held.append(HeldNumber(booking)) }
    return held.last { $0.isActive } ?? held.last
  }

  private init(_ ticket: Ticket, _ booking: Booking?) {
    patient = ticket.patient
    room = ticket.room
    day = ticket.day
    number = ticket.number
    label = ticket.label
    self.booking = booking
    self.ticket = ticket
  }

  init(_ booking: Booking) {
    patient = booking.patient
    room = booking.room
    day = booking.day
    number = booking.number
    label = booking.label
    self.booking = booking
    ticket = nil
  }

  /// How many numbers before this one are still to be called.
  func ahead(in tx: ReadTransaction) throws -> Int {
    let waiting: Int? = try tx.value(
      """
      SELECT COUNT(*) AS number FROM ticket WHERE room = \(room) AND day = \(day)
        AND number < \(number) AND state = 'waiting'
      """)
    let expected: Int? = try tx.value(
      """
      SELECT COUNT(*) AS number FROM booking WHERE room = \(room) AND day = \(day)
        AND number < \(number) AND state = 'booked'
      """)
    return (waiting ?? 0) + (expected ?? 0)
  }

  /// The number that is being called or served in that room; empty when none is (never null, contract 6.4).
  static func called(in room: RoomID, on day: CalendarDate, in tx: ReadTransaction) throws -> String {
    try tx.first(
      """
      SELECT * FROM ticket WHERE room = \(room) AND day = \(day) AND state IN ('called', 'serving')
      ORDER BY called_at DESC, id DESC LIMIT 1
      """, Ticket.init)?.label ?? ""
  }
}
