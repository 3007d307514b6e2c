public import Store
public import Vocabulary

/// A month of the participant file and of the reports to BPJS: `2026-11`.
public struct ParticipantMonth: Sendable, Hashable, Comparable, SQLBindable, SQLReadable {
  public let year: Int
  public let month: Int

  /// Nil unless it is written `yyyy-MM`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, text.utf8.allSatisfy({ $0 < 0x3A }),
      let year = Int(parts[0]), let month = Int(parts[1]), year >= 2014, (1...12).contains(month)
    else { return nil }
    self.year = year
    self.month = month
  }

  public var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  /// The month of a day.
  public init(of day: CalendarDate) {
    year = day.year
    month = day.month
  }

  public var firstDay: CalendarDate {
    CalendarDate(year: year, month: month, day: 1) ?? CalendarDate(dayNumber: 0)
  }

  public var lastDay: CalendarDate { next.firstDay.adding(days: -1) }

  public var next: ParticipantMonth { adding(months: 1) }

  public func adding(months: Int) -> ParticipantMonth {
    ParticipantMonth(of: firstDay.adding(months: months))
  }

  public static func < (a: ParticipantMonth, b: ParticipantMonth) -> Bool {
    (a.year, a.month) < (b.year, b.month)
  }

  public var sqlValue: SQLValue { .text(text) }

  public static func read(_ value: SQLValue) -> ParticipantMonth? {
    String.read(value).flatMap(ParticipantMonth.init)
  }
}
