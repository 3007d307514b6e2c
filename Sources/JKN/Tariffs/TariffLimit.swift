import Vocabulary

/// How often a tariff is paid: once in a span of the calendar, or so many times within some days.
public struct TariffLimit: Sendable {
  public let times: Int
  /// For a child under one year, where it differs: a newborn has three postnatal visits, the mother four.
  public let infantTimes: Int?
  public let span: Span
  /// Codes that use up the same turns as this one.
  public let with: [String]

  public enum Span: Hashable, Sendable {
    /// A week begins on Monday.
    case week, month, year
    /// From date to date.
    case twoYears
    /// So many days back.
    case days(Int)
  }

  /// Whether a service on `earlier` uses up a turn of one on `date`, which is not before it.
  func uses(_ earlier: CalendarDate, on date: CalendarDate) -> Bool {
    switch span {
    case .week: earlier.monday == date.monday
    case .month: earlier.isInMonth(of: date)
    case .year: earlier.year == date.year
    case .twoYears: date < earlier.adding(months: 24)
    case .days(let days): date.days(since: earlier) <= days
    }
  }

  /// For a sentence: `sekali dalam sebulan`.
  var words: String {
    switch span {
    case .week: "sekali dalam seminggu"
    case .month: "sekali dalam sebulan"
    case .year: "sekali dalam setahun"
    case .twoYears: "sekali dalam dua tahun"
    case .days(let days): "paling banyak \(times) kali dalam \(days) hari"
    }
  }
}

extension TariffLimit {
  /// `oncePer` a span, or `times` `withinDays`.
  init(_ limit: JSONFields) throws(Problem) {
    if let once = limit["oncePer"].present {
      let word = try once.choice(CalendarSpan.self)
      (times, infantTimes, span) = (1, nil, word.span)
    } else {
      times = try limit["times"].count(in: 1...1000)
      infantTimes = try limit["infantTimes"].present?.count(in: 1...1000)
      span = .days(try limit["withinDays"].count(in: 1...3660))
    }
    with = try limit["with"].present?.elements { value throws(Problem) in try value.field.text() } ?? []
  }

  private enum CalendarSpan: String, CaseIterable {
    case week, month, year, twoYears

    var span: Span {
      switch self {
      case .week: .week
      case .month: .month
      case .year: .year
      case .twoYears: .twoYears
      }
    }
  }
}
