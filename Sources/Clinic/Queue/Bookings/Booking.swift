public import Store
public import Vocabulary

/// A number in a room's queue that somebody took through Mobile JKN before coming. At the counter it becomes a ticket
/// with the same number.
public struct Booking: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case booked, arrived, cancelled, missed

    public var word: String {
      switch self {
      case .booked: "Belum datang"
      case .arrived: "Sudah datang"
      case .cancelled: "Batal"
      case .missed: "Tidak hadir"
      }
    }
  }

  public let id: BookingID
  public let facility: FacilityID
  public let session: PracticeSessionID
  public let room: RoomID
  public let practitioner: PractitionerID
  /// `kdPoli` at BPJS under which it was taken.
  public let poli: String
  public let day: CalendarDate
  /// From the same counter as the tickets of that room and day.
  public let number: Int
  public let letter: String
  public let patient: PatientID
  /// The card it was taken with.
  public let card: JKNNumber
  public let phone: String?
  public let complaint: String
  public var state: State
  public let bookedAt: Instant
  public var endedAt: Instant?
  /// Why it was cancelled.
  public var reason: String?
  /// What it became at the counter.
  public var ticket: TicketID?

  /// As on the display: `A-012`.
  public var label: String { Ticket.label(letter, number) }
}

public typealias BookingID = ID<Booking>
