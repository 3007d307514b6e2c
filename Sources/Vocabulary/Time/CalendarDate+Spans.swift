/// Months and weeks of the calendar, as agreements count them.
extension CalendarDate {
  /// The same day of the month `months` later; the last day where that month is shorter (31 August + 6 = 28 February).
  public func adding(months: Int) -> CalendarDate {
    let total = year * 12 + month - 1 + months
    let (wantedYear, wantedMonth) = (total / 12, total % 12 + 1)
    let last = CalendarDate.daysIn(month: wantedMonth, year: wantedYear)
    return CalendarDate(year: wantedYear, month: wantedMonth, day: min(day, last)) ?? self
  }

  public func isInMonth(of other: CalendarDate) -> Bool { year == other.year && month == other.month }

  /// The Monday of its week.
  public var monday: CalendarDate { adding(days: 1 - weekday) }

  public var firstOfMonth: CalendarDate { adding(days: 1 - day) }
}
