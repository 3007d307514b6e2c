import Store
import Vocabulary

extension WriteTransaction {
  /// Makes those who will take a number of this counter wait for one another from here on, without taking one yet:
  /// what is looked up afterwards stays true until the commit.
  func holdCounter(_ counter: String, of facility: FacilityID) throws {
    try execute(
      """
      INSERT INTO counter (facility, name, value) VALUES (\(facility.text), \(counter), 0)
      ON CONFLICT (facility, name) DO UPDATE SET value = counter.value
      """)
  }
}

/// Names of the counters of the counter's desk.
enum CounterName {
  static let medicalRecord = "medical-record"
  static func booking(on day: CalendarDate) -> String { "booking-\(day.iso)" }
  static func visit(on day: CalendarDate) -> String { "visit-\(day.iso)" }
  static func ticket(room: RoomID, on day: CalendarDate) -> String { "ticket-\(room.text)-\(day.iso)" }
}
