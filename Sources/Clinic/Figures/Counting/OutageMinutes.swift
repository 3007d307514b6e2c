import Journal
import Vocabulary

/// How often and how long another system was away, day by day. An outage counts once, on the day it began; its time counts
/// on every day it touched. Pure.
enum OutageMinutes {
  /// - until: an outage that is still open counts up to here.
  static func byDay(
    _ outages: [Outage], in zone: FacilityZone, until now: Instant
  ) -> [CalendarDate: [FigureCell: Int]] {
    var times: [CalendarDate: [String: Int]] = [:]
    var spent: [CalendarDate: [String: Int64]] = [:]
    for outage in outages {
      let end = max(outage.beganAt, outage.endedAt ?? now)
      let first = zone.date(of: outage.beganAt)
      times[first, default: [:]][outage.destination, default: 0] += 1
      var day = first
      while zone.instant(on: day) < end {
        let from = max(outage.beganAt, zone.instant(on: day))
        let to = min(end, zone.instant(on: day.adding(days: 1)))
        spent[day, default: [:]][outage.destination, default: 0] += (to - from).wholeMilliseconds
        day = day.adding(days: 1)
      }
    }
    var cells: [CalendarDate: [FigureCell: Int]] = [:]
    for (day, systems) in times {
      for (system, count) in systems { cells[day, default: [:]][FigureCell(.outage, system)] = count }
    }
    for (day, systems) in spent {
      for (system, milliseconds) in systems {
        let minutes = Int((milliseconds + 30_000) / 60_000)
        if minutes > 0 { cells[day, default: [:]][FigureCell(.outageMinutes, system)] = minutes }
      }
    }
    return cells
  }
}
