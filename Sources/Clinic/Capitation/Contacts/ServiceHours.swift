import JKN
import Store
import Vocabulary

/// From when until when the Puskesmas serves on each weekday, taken from its practice schedule (agreement 004 L. VIII), and on
/// which days of the calendar it does not.
public struct ServiceHours: Sendable {
  /// Minutes after midnight, by weekday from 1 (Monday).
  private let spans: [Int: ClosedRange<Int>]
  /// Days without practice, each with its name.
  private let closed: [CalendarDate: String]
  private let zone: FacilityZone

  /// - Parameter sessions: weekday, opening and closing as `08:00`.
  init(
    _ sessions: [(weekday: Int, opens: String, closes: String)], closed: [CalendarDate: String] = [:],
    zone: FacilityZone
  ) {
    self.closed = closed
    self.zone = zone
    var spans: [Int: ClosedRange<Int>] = [:]
    for session in sessions {
      guard let opens = Self.minute(session.opens), let closes = Self.minute(session.closes), opens <= closes
      else { continue }
      let known = spans[session.weekday] ?? opens...closes
      spans[session.weekday] = min(known.lowerBound, opens)...max(known.upperBound, closes)
    }
    self.spans = spans
  }

  /// By the schedule and the known holidays, which an agreement reads.
  static func of(
    _ facility: FacilityID, zone: FacilityZone, under terms: KBKTerms, in tx: ReadTransaction
  ) throws -> ServiceHours {
    let sessions = try tx.all("SELECT weekday, opens, closes FROM schedule WHERE facility = \(facility)") {
      (
        weekday: try $0["weekday"] as Int, opens: try $0["opens"] as String,
        closes: try $0["closes"] as String
      )
    }
    let closed = terms.closedDays(in: try KnownHolidays.calendar(in: tx))
    return ServiceHours(sessions, closed: closed, zone: zone)
  }

  /// Why a moment lies outside the hours, widened by a margin; nil within. Without a schedule nothing is outside.
  func doubt(about moment: Instant, margin: Int) -> ContactDoubt? {
    guard !spans.isEmpty else { return nil }
    if let holiday = closed[zone.date(of: moment)] { return .onHoliday(holiday) }
    return include(moment, margin: margin) ? nil : .outsideHours
  }

  private func include(_ moment: Instant, margin: Int) -> Bool {
    guard let span = spans[zone.date(of: moment).weekday] else { return false }
    let time = zone.time(of: moment)
    let minute = time.hour * 60 + time.minute
    return minute >= span.lowerBound - margin && minute <= span.upperBound + margin
  }

  private static func minute(_ text: String) -> Int? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard parts.count >= 2, (0...24).contains(parts[0]), (0..<60).contains(parts[1]) else { return nil }
    return parts[0] * 60 + parts[1]
  }
}
