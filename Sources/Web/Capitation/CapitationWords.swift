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

  /// As every step is read, but a ratio rounded to four places for the eye.
  static func value(_ value: StepValue) -> String {
    guard case .ratio(let ratio) = value else { return value.words }
    return Indonesian.decimal(Int((ratio * 10_000).roundedHalfUp), places: 4)
  }
}
