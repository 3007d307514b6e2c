/// A UTC instant as day and time, written without a formatter.
struct CivilTime {
  private let microseconds: Int64
  private let days: Int64
  private let year: Int64
  private let month: Int64
  private let day: Int64

  init(microseconds: Int64) {
    self.microseconds = microseconds
    days = Self.floor(microseconds, 86_400_000_000)
    // Years counted from March make the leap day the last of its year.
    let shifted = days + 719_468
    let era = Self.floor(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `2024-04-17T07:55:28.608917+00:00`.
  var iso8601: String {
    "\(date)T\(time).\(Self.padded(microsecondsOfDay % 1_000_000, 6))+00:00"
  }

  /// `2024-04-17`.
  var date: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }

  /// `Wed, 17 Apr 2024 07:55:28 UTC`.
  var http: String {
    let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let weekday = names[Int(days - Self.floor(days, 7) * 7)]
    return "\(weekday), \(Self.padded(day, 2)) \(months[Int(month) - 1]) \(year) \(time) UTC"
  }

  private var microsecondsOfDay: Int64 { microseconds - days * 86_400_000_000 }

  private var time: String {
    let seconds = microsecondsOfDay / 1_000_000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }.joined(separator: ":")
  }

  private static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
