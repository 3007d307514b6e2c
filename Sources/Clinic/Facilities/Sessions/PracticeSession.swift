public import Vocabulary

/// The hours in which one health worker serves in one room on a weekday: `jadwal praktik`.
public struct PracticeSession: Sendable, Hashable, Identifiable {
  public let id: PracticeSessionID
  public let room: Room
  public let practitioner: Practitioner
  /// Hour and minute at the facility, `08:00`.
  public let opens: String
  public let closes: String
  /// How many numbers Mobile JKN may give out for one day; `nil` sets no limit.
  public let quota: Int?
  /// Until when a number for the same day may be taken, `10:30`; `nil` while the session is open.
  public let lastBooking: String?

  public init(
    id: PracticeSessionID, room: Room, practitioner: Practitioner, opens: String, closes: String,
    quota: Int? = nil, lastBooking: String? = nil
  ) {
    self.id = id
    self.room = room
    self.practitioner = practitioner
    self.opens = opens
    self.closes = closes
    self.quota = quota
    self.lastBooking = lastBooking
  }

  /// By number, 1 = Monday.
  static func weekdayWord(_ number: Int) -> String {
    let words = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    return words.indices.contains(number - 1) ? words[number - 1] : ""
  }

  /// `08:00-13:00`, as BPJS writes `jampraktek`.
  public var hours: String { "\(opens)-\(closes)" }

  /// When the last number for the same day may be taken.
  public var bookingCloses: String { lastBooking ?? closes }

  /// Whether a number for `day` may still be taken at `now`.
  func takesBookings(for day: CalendarDate, at now: Instant, in zone: FacilityZone) -> Bool {
    day != zone.date(of: now) || zone.clock(at: now) < bookingCloses
  }
}

extension FacilityZone {
  /// Hour and minute at the facility, `08:05`: compares like the texts of a schedule.
  func clock(at instant: Instant) -> String {
    let (hour, minute, _) = time(of: instant)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The moment at which the clocks show `clock` on a day; midnight when it is no time of day.
  func instant(on day: CalendarDate, at clock: String) -> Instant {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    return instant(on: day, hour: parts.first ?? 0, minute: parts.count > 1 ? parts[1] : 0)
  }
}

public typealias PracticeSessionID = ID<PracticeSession>
