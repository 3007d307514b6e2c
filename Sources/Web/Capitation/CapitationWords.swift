import JKN
import Vocabulary

/// Ratios and explanations as they are written on the page.
enum CapitationWords {
  /// Two places, rounded half up for the eye only: ratings compare the exact ratio (KBK-14).
  static func ratio(_ value: Fraction, unit: String) -> String {
    Indonesian.decimal(Int((value * 100).roundedHalfUp), places: 2) + " " + unit
  }

  /// The edge of an indicator's best rating, as the month's agreement has it: `paling sedikit 150 ‰`.
  static func target(_ indicator: KBKTerms.Indicator, unit: String) -> String {
    guard let edge = indicator.target else { return "tidak ditetapkan" }
    let bound =
      switch edge {
      case .atLeast: "paling sedikit"
      case .above: "lebih dari"
      case .atMost: "paling banyak"
      case .below: "kurang dari"
      }
    return "\(bound) \(edge.value.text(places: 2).replacing(".", with: ",")) \(unit)"
  }

  static func value(_ value: StepValue) -> String {
    switch value {
    case .whole(let number): Indonesian.number(Int(number))
    case .ratio(let ratio): Indonesian.decimal(Int((ratio * 10_000).roundedHalfUp), places: 4)
    case .date(let date): Indonesian.day(date)
    case .text(let text): text
    case .flag(let flag): flag ? "ya" : "tidak"
    }
  }
}
