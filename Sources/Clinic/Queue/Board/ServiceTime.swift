import Store
import Vocabulary

/// How long one patient takes in a room, from the room's own last services of the day.
struct ServiceTime: Sendable, Hashable {
  /// Fewer than this say nothing yet.
  static let fewest = 3

  /// The middle one: a single long case does not frighten the whole queue.
  let median: Duration

  init?(_ spans: [Duration]) {
    guard spans.count >= Self.fewest else { return nil }
    median = spans.sorted()[spans.count / 2]
  }

  /// How long somebody waits with so many before.
  func wait(behind count: Int) -> Duration { median * count }

  static func today(in room: RoomID, _ day: CalendarDate, _ tx: ReadTransaction) throws -> ServiceTime? {
    let spans: [Duration] = try tx.all(
      """
      SELECT served_at, called_at, done_at FROM ticket
      WHERE room = \(room) AND day = \(day) AND done_at IS NOT NULL AND called_at IS NOT NULL
        AND state IN ('done', 'transferred')
      ORDER BY number DESC LIMIT 20
      """
    ) { row in
      let served: Instant? = try row["served_at"]
      let called: Instant = try row["called_at"]
      let done: Instant = try row["done_at"]
      return done - (served ?? called)
    }
    return ServiceTime(spans)
  }
}
