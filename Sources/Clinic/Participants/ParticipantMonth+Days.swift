public import Vocabulary

extension ParticipantMonth {
  /// The month a day lies in.
  public init?(of day: CalendarDate) { self.init(String(day.iso.prefix(7))) }

  /// The first day.
  public var first: CalendarDate {
    CalendarDate(year: year, month: month, day: 1) ?? CalendarDate(dayNumber: 0)
  }

  /// The last day.
  public var last: CalendarDate { next.adding(days: -1) }

  /// The first day of the month after.
  public var next: CalendarDate { first.adding(months: 1) }

  public func adding(months: Int) -> ParticipantMonth {
    ParticipantMonth(of: first.adding(months: months)) ?? self
  }
}
