import Vocabulary

extension CalendarDate {
  /// Reads a day as people type it, day first: `12-03-1985`, `12/3/1985`, `12031985`, `12 Mar 1985`; also ISO.
  init?(typed text: String) {
    let parts = text.lowercased().split { " -/.,".contains($0) }.map(String.init)
    switch parts.count {
    case 1 where parts[0].count == 8:
      let digits = parts[0]
      self.init(
        day: String(digits.prefix(2)), month: String(digits.dropFirst(2).prefix(2)),
        year: String(digits.suffix(4)))
    case 3 where parts[0].count == 4: self.init(day: parts[2], month: parts[1], year: parts[0])
    case 3: self.init(day: parts[0], month: parts[1], year: parts[2])
    default: return nil
    }
  }

  /// How a day stands in a field: `12-03-1985`.
  var typed: String { "\(Indonesian.twoDigits(day))-\(Indonesian.twoDigits(month))-\(year)" }

  private init?(day: String, month: String, year: String) {
    let named = Indonesian.shortMonths.firstIndex { month.hasPrefix($0.lowercased()) }.map { $0 + 1 }
    guard year.count == 4, let day = Int(day), let month = Int(month) ?? named, let year = Int(year) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
