public import Vocabulary

/// The deadlines of the agreements as dated data (requirements, Part E), and when each falls.
public struct DeadlineCalendar: Sendable {
  public let from: CalendarDate
  public let rules: [DeadlineRule]

  /// The calendar that comes with the program, read once.
  public static func shipped() throws(Problems) -> DeadlineCalendar { try bundled.get() }

  private static let bundled = Result { () throws(Problems) -> DeadlineCalendar in
    let file = try TermsFile.read("deadlines-2024")
    do throws(Problem) { return try DeadlineCalendar(file) } catch { throw Problems([error]) }
  }

  /// The days on which a recurring rule, or one that hangs on the agreement's end, falls from `first` to `last`.
  ///
  /// Empty for a rule that something has to start.
  public func days(
    of rule: DeadlineRule, from first: CalendarDate, to last: CalendarDate, agreementEnd: CalendarDate?,
    _ working: WorkingDays
  ) -> [CalendarDate] {
    switch rule.due {
    case .recurring(let months, let early, let day, let shift):
      // A day that is shifted may come out of the month before.
      var month = first.firstOfMonth.adding(months: -1)
      var found: [CalendarDate] = []
      while month <= last {
        if (month.month + early).isMultiple(of: months) {
          let due = Self.day(day, inMonthOf: month)
          found.append(shift == .nextWorkingDay ? working.onOrAfter(due) : due)
        }
        month = month.adding(months: 1)
      }
      return found.filter { max(from, first) <= $0 && $0 <= last }
    case .beforeAgreementEnd(let months):
      guard let agreementEnd else { return [] }
      let due = Self.before(agreementEnd, months: months)
      return first <= due && due <= last ? [due] : []
    case .after, .before: return []
    }
  }

  /// When a rule that something started is due, or something planned; nil for any other rule.
  public func day(of rule: DeadlineRule, startedOn start: CalendarDate, _ working: WorkingDays)
    -> CalendarDate?
  {
    switch rule.due {
    case .after(_, .days(let days)): start.adding(days: days)
    case .after(_, .workingDays(let days)): working.day(days, after: start)
    case .after(_, .months(let months)): start.adding(months: months)
    case .before(_, .days(let days)): start.adding(days: -days)
    case .before(_, .months(let months)): Self.before(start, months: months)
    case .recurring, .beforeAgreementEnd: nil
    }
  }

  /// The day of a month on which a rule of every month falls, whenever the calendar began; nil for any other rule, and for one
  /// that is shifted.
  public func monthlyDay(of code: String, inMonthOf month: CalendarDate) -> CalendarDate? {
    guard let rule = rules.first(where: { $0.code == code }),
      case .recurring(let months, let early, let day, let shift) = rule.due,
      months == 1, early == 0, shift == .none
    else { return nil }
    return Self.day(day, inMonthOf: month)
  }

  private static func day(_ day: Int, inMonthOf month: CalendarDate) -> CalendarDate {
    let first = month.firstOfMonth
    let last = first.adding(months: 1).adding(days: -1)
    return first.adding(days: min(day, last.day) - 1)
  }

  /// Three months before 31 December is 30 September: the last day stays the last day.
  private static func before(_ end: CalendarDate, months: Int) -> CalendarDate {
    let isLast = end.adding(days: 1).day == 1
    guard isLast else { return end.adding(months: -months) }
    return end.firstOfMonth.adding(months: 1 - months).adding(days: -1)
  }
}
