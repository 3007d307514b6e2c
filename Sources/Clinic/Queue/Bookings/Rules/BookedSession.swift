import Store
import Vocabulary

/// In which session a booking is served: the chosen doctor and hours, or the first that is open and has room
/// (BPJS contract 6.5).
struct BookedSession {
  let facility: FacilityID
  let now: Instant
  let zone: FacilityZone

  /// The session, before anything is known of the patient.
  func find(_ wish: BookingWish, in tx: ReadTransaction) throws -> [PracticeSession] {
    let sessions = try PracticeSession.all(of: wish.poli, at: facility, on: wish.day, in: tx)
    guard !sessions.isEmpty else { throw BookingRefusal.poliClosed }
    let chosen = try wish.choice.map { try choose($0, of: sessions) } ?? sessions
    let open = chosen.filter { $0.takesBookings(for: wish.day, at: now, in: zone) }
    guard !open.isEmpty else {
      let last = chosen.max { $0.bookingCloses < $1.bookingCloses } ?? sessions[0]
      throw BookingRefusal.closedAt(last.room.name, last.bookingCloses)
    }
    return open
  }

  private func choose(
    _ choice: BookingWish.Choice, of sessions: [PracticeSession]
  ) throws(BookingRefusal) -> [PracticeSession] {
    let ofDoctor = sessions.filter { $0.practitioner.bpjsDoctor == choice.doctor }
    guard !ofDoctor.isEmpty else { throw .doctorUnknown }
    let atHours = ofDoctor.filter { $0.hours == choice.hours }
    guard !atHours.isEmpty else { throw .hoursUnknown }
    return atHours
  }

  /// The first of them that has a number left.
  static func withRoom(
    _ sessions: [PracticeSession], on day: CalendarDate, in tx: ReadTransaction
  ) throws -> PracticeSession {
    for session in sessions {
      guard let quota = session.quota else { return session }
      if try booked(session, on: day, in: tx) < quota { return session }
    }
    throw BookingRefusal.quotaUsed
  }

  /// How many numbers of a session's day are held through Mobile JKN.
  private static func booked(
    _ session: PracticeSession, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> Int {
    try tx.value(
      """
      SELECT COUNT(*) AS number FROM booking WHERE facility = \(session.room.facility) AND day = \(day)
        AND room = \(session.room.id) AND state <> 'cancelled' AND session = \(session.id)
      """) ?? 0
  }
}
