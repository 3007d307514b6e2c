public import Vocabulary

/// What stands in one cell.
public enum Cell: Sendable, Hashable {
  case empty
  case text(String)
  /// As digits: `35`, `36.5`, `-2`; kept as text, so that nothing is rounded on the way.
  case number(String)
  case date(CalendarDate)
  case flag(Bool)

  public static func whole(_ number: Int) -> Cell { .number(String(number)) }
}
