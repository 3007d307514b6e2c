public import Vocabulary

/// Which days are working days (PKS Bontang 2024 Ps.4(2)c–d: weekends and holidays do not count).
public struct WorkingDays: Sendable {
  private let isFree: @Sendable (CalendarDate) -> Bool
  /// Years of which the holidays are known; `nil` when the list at hand is meant to be complete.
  private let years: Set<Int>?

  /// Under an agreement, which says how cuti bersama counts.
  public init(_ calendar: HolidayCalendar, under terms: PaymentTerms) {
    let leaveIsFree = terms.collectiveLeave == .dayOff
    isFree = {
      calendar.national[$0] != nil || (leaveIsFree && calendar.collectiveLeave[$0] != nil)
    }
    years = calendar.years
  }

  /// With exactly these holidays.
  public init(holidays: [CalendarDate]) {
    let free = Set(holidays)
    isFree = { free.contains($0) }
    years = nil
  }

  /// Monday to Friday, and no holiday.
  public func isWorking(_ date: CalendarDate) -> Bool { date.weekday <= 5 && !isFree(date) }

  /// The working day that is `count` working days after `date`; the day itself does not count.
  public func day(_ count: Int, after date: CalendarDate) -> CalendarDate {
    var day = date
    var left = count
    // A list of holidays that leaves no working day must not hold us for ever.
    var patience = count * 10 + 4000
    while left > 0, patience > 0 {
      day = day.adding(days: 1)
      patience -= 1
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// The day itself, or the next working day when it is none.
  public func onOrAfter(_ date: CalendarDate) -> CalendarDate {
    isWorking(date) ? date : day(1, after: date)
  }

  /// Says which years between two days have no list of holidays.
  func warnings(from: CalendarDate, to: CalendarDate) -> [String] {
    guard let years else { return [] }
    return (from.year...max(from.year, to.year)).filter { !years.contains($0) }.map {
      "Hari libur tahun \($0) belum diisi: hanya Sabtu dan Minggu yang dianggap libur."
    }
  }
}
