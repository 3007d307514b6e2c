extension Indonesian {
  static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
  ]
  static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
  static let weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]
  static let shortWeekdays = ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"]

  /// `12 Mar 1985`. Months count from 1; a month out of range shows its number.
  static func day(year: Int, month: Int, day: Int) -> String {
    "\(day) \(word(month, in: shortMonths)) \(year)"
  }

  /// `Jum, 20 Nov 2026`
  static func dayWithWeekday(year: Int, month: Int, day: Int) -> String {
    let weekday = shortWeekdays[weekdayIndex(year: year, month: month, day: day)]
    return weekday + ", " + Indonesian.day(year: year, month: month, day: day)
  }

  /// `20 November 2026`, for letters.
  static func longDay(year: Int, month: Int, day: Int) -> String {
    "\(day) \(word(month, in: months)) \(year)"
  }

  /// `08.41`
  static func clock(hour: Int, minute: Int) -> String { twoDigits(hour) + "." + twoDigits(minute) }

  private static func word(_ month: Int, in names: [String]) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  /// 0 is Sunday. Sakamoto's method for the Gregorian calendar.
  private static func weekdayIndex(year: Int, month: Int, day: Int) -> Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    guard offsets.indices.contains(month - 1) else { return 0 }
    let year = month < 3 ? year - 1 : year
    let sum = year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day
    return ((sum % 7) + 7) % 7
  }
}
