import Vocabulary

/// For which days Mobile JKN may take a number: from today until so many days ahead.
public struct BookingWindow: Sendable, Hashable {
  public let daysAhead: Int

  public init(daysAhead: Int) { self.daysAhead = daysAhead }

  /// BPJS sets no limit of its own; a month is what citizens plan ahead.
  public static let standard = BookingWindow(daysAhead: 30)

  func check(_ day: CalendarDate, on today: CalendarDate) throws(BookingRefusal) {
    guard day >= today else { throw .datePast }
    guard day.days(since: today) <= daysAhead else { throw .dateTooFar }
  }
}
