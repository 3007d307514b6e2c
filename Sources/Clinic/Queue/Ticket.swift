public import Store
public import Vocabulary

/// A place in the queue of one room on one day. One encounter may have several: poli, laboratory, pharmacy.
public struct Ticket: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case waiting, called, serving, done, skipped, transferred, cancelled

    public var word: String {
      switch self {
      case .waiting: "Menunggu"
      case .called: "Dipanggil"
      case .serving: "Dilayani"
      case .done: "Selesai"
      case .skipped: "Terlewat"
      case .transferred: "Dipindahkan"
      case .cancelled: "Batal"
      }
    }
  }

  public let id: TicketID
  public let facility: FacilityID
  public let room: RoomID
  public let day: CalendarDate
  /// 1, 2, 3 … per room and day.
  public let number: Int
  /// The room's letter at that time.
  public let letter: String
  public let patient: PatientID
  public let encounter: EncounterID
  public var state: State
  /// Elderly, pregnant, disabled, infant, or ill: served before the others of the same hour.
  public var priority: Bool
  public let issuedAt: Instant
  public var calledAt: Instant?
  public var servedAt: Instant?
  public var doneAt: Instant?

  public init(
    id: TicketID, facility: FacilityID, room: RoomID, day: CalendarDate, number: Int, letter: String,
    patient: PatientID, encounter: EncounterID, state: State, priority: Bool, issuedAt: Instant,
    calledAt: Instant? = nil, servedAt: Instant? = nil, doneAt: Instant? = nil
  ) {
    self.id = id
    self.facility = facility
    self.room = room
    self.day = day
    self.number = number
    self.letter = letter
    self.patient = patient
    self.encounter = encounter
    self.state = state
    self.priority = priority
    self.issuedAt = issuedAt
    self.calledAt = calledAt
    self.servedAt = servedAt
    self.doneAt = doneAt
  }

  /// As on the display: `A-012`.
  public var label: String { Self.label(letter, number) }

  /// A number as it is written everywhere: `A-012`.
  public static func label(_ letter: String, _ number: Int) -> String {
    let digits = String(number)
    return letter + "-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }
}
