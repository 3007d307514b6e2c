import Synchronization
import Vocabulary

/// The doctors' sessions of a poli and day, asked once in a quarter of an hour: a morning of numbers needs them all.
final class AntreanSchedules: Sendable {
  private struct Key: Hashable {
    let facility: FacilityID
    let poli: String
    let day: CalendarDate
  }

  private let clock: WallClock
  private let known = Mutex<[Key: (sessions: [DokterAntrean], until: Instant)]>([:])

  init(clock: WallClock) { self.clock = clock }

  func sessions(
    of poli: String, on day: CalendarDate, at facility: FacilityID, _ client: AntreanClient
  ) async throws(BPJSError) -> [DokterAntrean] {
    let key = Key(facility: facility, poli: poli, day: day)
    let now = clock.now()
    if let found = known.withLock({ $0[key] }), found.until > now { return found.sessions }
    let sessions = try await client.dokter(poli: poli, on: day)
    known.withLock { known in
      known = known.filter { $0.value.until > now }
      known[key] = (sessions, now + .seconds(900))
    }
    return sessions
  }
}
