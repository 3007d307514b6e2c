import Journal
public import Vocabulary

/// The payload of every `booking.*` fact.
public struct BookingFact: Codable, Sendable, Hashable {
  public let booking: BookingID
  public let room: RoomID
  public let day: CalendarDate
  /// As on the display: `A-012`.
  public let number: String

  init(_ booking: Booking) {
    self.booking = booking.id
    room = booking.room
    day = booking.day
    number = booking.label
  }

  static func fact(_ kind: String, _ booking: Booking) throws -> Fact {
    try Fact(
      kind, patient: booking.patient, subject: "Booking/\(booking.id)", payload: BookingFact(booking))
  }
}
