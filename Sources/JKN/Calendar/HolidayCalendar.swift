public import Vocabulary

/// The national holidays and the days of collective leave (cuti bersama), by year, as three ministers fix them each year.
public struct HolidayCalendar: Sendable {
  public private(set) var national: [CalendarDate: String]
  public private(set) var collectiveLeave: [CalendarDate: String]
  /// Years whose holidays are known; in any other year only Saturdays and Sundays are free.
  public private(set) var years: Set<Int>

  public init() { (national, collectiveLeave, years) = ([:], [:], []) }

  /// The years that come with the program, read once.
  public static func shipped() throws(Problems) -> HolidayCalendar { try bundled.get() }

  private static let bundled = Result { () throws(Problems) -> HolidayCalendar in
    var calendar = HolidayCalendar()
    for year in shippedYears {
      let file = try TermsFile.read("holidays-\(year)")
      do throws(Problem) { try calendar.add(file) } catch { throw Problems([error]) }
    }
    return calendar
  }

  static let shippedYears = 2023...2026

  /// Adds one year's file, in the place of what was known of that year.
  public mutating func add(_ file: JSONText) throws(Problem) {
    let fields = try JSONFields(file.root)
    let year = try fields["year"].count(in: 1900...2200)
    let free = try Self.days(fields["national"], of: year)
    let leave = try Self.days(fields["collectiveLeave"], of: year)
    replace(year, national: free, collectiveLeave: leave)
  }

  /// Puts one year's days in the place of what was known of that year.
  public mutating func replace(
    _ year: Int, national free: [CalendarDate: String], collectiveLeave leave: [CalendarDate: String]
  ) {
    national = national.filter { $0.key.year != year }.merging(free) { $1 }
    collectiveLeave = collectiveLeave.filter { $0.key.year != year }.merging(leave) { $1 }
    years.insert(year)
  }

  private static func days(_ field: JSONField, of year: Int) throws(Problem) -> [CalendarDate: String] {
    var days: [CalendarDate: String] = [:]
    let read = try field.objects { day throws(Problem) in
      let date = try day["date"].date()
      guard date.year == year else { throw day["date"].problem("Tanggal ini bukan di tahun \(year).") }
      return (date, try day["name"].text())
    }
    for (date, name) in read { days[date] = name }
    return days
  }
}
