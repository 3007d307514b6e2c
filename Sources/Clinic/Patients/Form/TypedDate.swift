public import Vocabulary

/// Dates as people type and say them: `17-08-1945`, `17/8/45`, `17081945`, `17 agustus 1945`, `17 Agt 45`.
public enum TypedDate {
  /// - Parameter today: a year of two digits is the latest one that does not lie after it.
  public static func read(_ typed: String, asOf today: CalendarDate) -> CalendarDate? {
    let parts = typed.lowercased().split { "-/. ,".contains($0) || $0.isWhitespace }.map(String.init)
    switch parts.count {
    case 1 where parts[0].utf8.count == 8 && isDigits(parts[0]):
      let text = parts[0]
      return date(
        String(text.prefix(2)), String(text.dropFirst(2).prefix(2)), String(text.suffix(4)), today)
    case 3 where parts[0].utf8.count == 4: return date(parts[2], parts[1], parts[0], today)
    case 3: return date(parts[0], parts[1], parts[2], today)
    default: return nil
    }
  }

  /// As it stands in a field: `17-08-1945`.
  public static func write(_ date: CalendarDate) -> String {
    date.iso.split(separator: "-").reversed().joined(separator: "-")
  }

  private static func date(
    _ day: String, _ month: String, _ year: String, _ today: CalendarDate
  ) -> CalendarDate? {
    guard isDigits(day), day.utf8.count <= 2, let day = Int(day), isDigits(year), let typedYear = Int(year),
      let month = monthNumber(month)
    else { return nil }
    switch year.utf8.count {
    case 4: return CalendarDate(year: typedYear, month: month, day: day)
    case 2:
      let century = today.year / 100 * 100
      if let recent = CalendarDate(year: century + typedYear, month: month, day: day), recent <= today {
        return recent
      }
      return CalendarDate(year: century - 100 + typedYear, month: month, day: day)
    default: return nil
    }
  }

  private static func monthNumber(_ text: String) -> Int? {
    if isDigits(text) { return text.utf8.count <= 2 ? Int(text) : nil }
    guard text.count >= 3 else { return nil }
    return months.firstIndex { words in words.contains { $0.hasPrefix(text) } }.map { $0 + 1 }
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Indonesian months with the other spellings in use.
  private static let months = [
    ["januari", "january"], ["februari", "pebruari", "february"], ["maret", "march", "mrt"], ["april"],
    ["mei", "may"], ["juni", "june"], ["juli", "july"], ["agustus", "agt", "ags", "august"], ["september"],
    ["oktober", "october"], ["november", "nopember"], ["desember", "december"],
  ]
}
