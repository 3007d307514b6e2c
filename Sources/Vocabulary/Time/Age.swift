/// An age as it is said at the desk: whole years, months and days.
public struct Age: Hashable, Comparable, Sendable {
  public let years: Int
  public let months: Int
  public let days: Int
  /// All days since birth; what growth tables and reference ranges count in.
  public let totalDays: Int

  /// `nil` when the birth lies after `day`.
  public init?(born birth: CalendarDate, on day: CalendarDate) {
    guard birth <= day else { return nil }
    var years = day.year - birth.year
    var months = day.month - birth.month
    var days = day.day - birth.day
    if days < 0 {
      months -= 1
      let before = day.month == 1 ? (month: 12, year: day.year - 1) : (month: day.month - 1, year: day.year)
      // Born on the 31st, counted from the last day of a shorter month: never a negative remainder.
      days = max(0, CalendarDate.daysIn(month: before.month, year: before.year) - birth.day) + day.day
    }
    if months < 0 {
      years -= 1
      months += 12
    }
    (self.years, self.months, self.days) = (years, months, days)
    totalDays = day.days(since: birth)
  }

  public static func < (a: Age, b: Age) -> Bool { a.totalDays < b.totalDays }
}

/// The stages of life by which Integrasi Layanan Primer orders its services (KMK 2015/2023).
public enum LifeStage: String, Sendable, Codable, CaseIterable {
  case newborn, infant, toddler, preschool, school, adolescent, adult, elderly

  public init(_ age: Age) {
    self =
      switch age.years {
      case 0: age.totalDays <= 28 ? .newborn : .infant
      case 1...2: .toddler
      case 3...5: .preschool
      case 6...9: .school
      case 10...18: .adolescent
      case 19...59: .adult
      default: .elderly
      }
  }

  /// The word used at the desk.
  public var word: String {
    switch self {
    case .newborn: "Bayi baru lahir"
    case .infant: "Bayi"
    case .toddler: "Baduta"
    case .preschool: "Balita dan prasekolah"
    case .school: "Anak usia sekolah"
    case .adolescent: "Remaja"
    case .adult: "Dewasa"
    case .elderly: "Lansia"
    }
  }
}
