import JKN
public import Store
public import Vocabulary

/// The free days of a year as they are counted now, and the lists that were taken in.
public struct ReadHolidays: Query {
  public static let action = Action.readDeadlines
  let year: Int?

  /// - year: nil for the running one.
  public init(_ year: Int? = nil) { self.year = year }

  public struct Answer: Sendable {
    public let year: Int
    /// By day; empty when nothing is known of the year.
    public let days: [HolidayDay]
    /// How many free days each known year has.
    public let known: [Int: Int]
    /// Newest first.
    public let files: [HolidayFile]
    public let today: CalendarDate
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let calendar = try KnownHolidays.calendar(in: tx)
    let year = year ?? context.today.year
    let days =
      calendar.national.map { HolidayDay(on: $0, name: $1, kind: .national) }
      + calendar.collectiveLeave.map { HolidayDay(on: $0, name: $1, kind: .collectiveLeave) }
    let counts = Dictionary(grouping: days, by: \.on.year).mapValues(\.count)
    return Answer(
      year: year, days: days.filter { $0.on.year == year }.sorted { $0.on < $1.on },
      known: Dictionary(uniqueKeysWithValues: calendar.years.map { ($0, counts[$0] ?? 0) }),
      files: try HolidayFile.all(in: tx), today: context.today)
  }
}
