import Vocabulary

extension Indonesian {
  static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
  ]
  static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
  static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
  static let shortWeekdays = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"]

  /// `Sen` for 1; nothing for what is no weekday.
  static func shortWeekday(_ number: Int) -> String {
    shortWeekdays.indices.contains(number - 1) ? shortWeekdays[number - 1] : ""
  }

  /// `12 Mar 1985`
  static func day(_ date: CalendarDate) -> String {
    "\(date.day) \(shortMonths[date.month - 1]) \(date.year)"
  }

  /// `Jum, 20 Nov 2026`
  static func dayWithWeekday(_ date: CalendarDate) -> String {
    shortWeekdays[date.weekday - 1] + ", " + day(date)
  }

  /// `November 2026`
  static func month(_ date: CalendarDate) -> String { "\(months[date.month - 1]) \(date.year)" }

  /// `20 November 2026`, for letters.
  static func longDay(_ date: CalendarDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }
}
