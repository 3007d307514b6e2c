import JKN
import Store
import Vocabulary

/// The holidays this installation counts by: those that come with the program, and by year the newest list that was taken in.
enum KnownHolidays {
  private static let shipped = try? HolidayCalendar.shipped()

  static func calendar(in tx: ReadTransaction) throws -> HolidayCalendar {
    var calendar = try shipped ?? HolidayCalendar.shipped()
    let days = Dictionary(
      grouping: try tx.all(
        """
        SELECT h.file, h.day, h.name, h.kind FROM holiday h JOIN holiday_file f ON f.id = h.file
        WHERE f.undone_at IS NULL
        """
      ) {
        (file: try $0["file"] as HolidayFileID, day: try HolidayDay($0))
      }, by: \.file)
    // The newest last: it takes the place of an older list of its year.
    for file in try HolidayFile.all(in: tx).reversed() where file.undoneBy == nil {
      func named(_ kind: HolidayDay.Kind) -> [CalendarDate: String] {
        Dictionary(
          days[file.id, default: []].filter { $0.day.kind == kind }.map { ($0.day.on, $0.day.name) },
          uniquingKeysWith: { first, _ in first })
      }
      calendar.replace(file.year, national: named(.national), collectiveLeave: named(.collectiveLeave))
    }
    return calendar
  }
}
