public import Store
public import Vocabulary

/// The twelve ages of the monthly morbidity report LB1 (SP2TP).
public enum AgeBand: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case firstWeek = "0-7d"
  case firstMonth = "8-28d"
  case firstYear = "29d-1y"
  case to4 = "1-4"
  case to9 = "5-9"
  case to14 = "10-14"
  case to19 = "15-19"
  case to44 = "20-44"
  case to54 = "45-54"
  case to59 = "55-59"
  case to69 = "60-69"
  case from70 = "70+"

  public init(_ age: Age) {
    self =
      switch age.years {
      case 0 where age.totalDays <= 7: .firstWeek
      case 0 where age.totalDays <= 28: .firstMonth
      case 0: .firstYear
      case 1...4: .to4
      case 5...9: .to9
      case 10...14: .to14
      case 15...19: .to19
      case 20...44: .to44
      case 45...54: .to54
      case 55...59: .to59
      case 60...69: .to69
      default: .from70
      }
  }

  /// As LB1 writes it.
  public var word: String {
    switch self {
    case .firstWeek: "0–7 hr"
    case .firstMonth: "8–28 hr"
    case .firstYear: "29 hr–<1 th"
    case .from70: "≥70 th"
    default: rawValue.replacing("-", with: "–") + " th"
    }
  }
}
