import Foundation

/// A day as P-Care writes it: `dd-MM-yyyy` (BPJS contract 2.1).
struct PCareDay: Hashable, Comparable, Sendable {
  private let number: Int

  /// Nil unless this is a day of the calendar in exactly that form.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 2, parts[1].count == 2, parts[2].count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]), year > 1800,
      (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year)
    else { return nil }
    number = year * 10_000 + month * 100 + day
  }

  /// The day at the facility, in western Indonesian time.
  init(at instant: Date) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: instant)
    number = (parts.year ?? 1970) * 10_000 + (parts.month ?? 1) * 100 + (parts.day ?? 1)
  }

  var year: Int { number / 10_000 }
  var month: Int { number / 100 % 100 }
  var day: Int { number % 100 }

  /// `MMyy`, as in the number of a visit.
  var monthAndYear: String { Self.digits(number / 100 % 100, 2) + Self.digits(year % 100, 2) }

  var text: String {
    "\(Self.digits(number % 100, 2))-\(Self.digits(number / 100 % 100, 2))-\(Self.digits(year, 4))"
  }

  static func < (a: PCareDay, b: PCareDay) -> Bool { a.number < b.number }

  static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
