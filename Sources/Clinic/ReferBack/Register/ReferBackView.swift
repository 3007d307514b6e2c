import Store
import Vocabulary

/// One view of the register of letters.
public enum ReferBackView: String, Sendable, CaseIterable {
  case active = "aktif"
  case endingSoon = "segera-berakhir"
  case upcoming = "belum-berlaku"
  case over = "berakhir"

  public var word: String {
    switch self {
    case .active: "Aktif"
    case .endingSoon: "Segera berakhir"
    case .upcoming: "Belum berlaku"
    case .over: "Berakhir"
    }
  }

  /// The letters `l` with their version `v` that it shows on a day.
  func condition(on day: CalendarDate) -> SQL {
    switch self {
    case .active: ReferBackLetter.inForce(on: day)
    case .endingSoon:
      "\(sql: ReferBackLetter.inForce(on: day)) AND v.valid_until < \(day.adding(days: ReferBackLetter.soon))"
    case .upcoming: "v.valid_from > \(day) AND (l.ended_on IS NULL OR l.ended_on > \(day))"
    case .over: "(v.valid_until < \(day) OR l.ended_on <= \(day))"
    }
  }
}
