import JKN
import Vocabulary

/// Ratios and explanations as they are written on the page.
enum CapitationWords {
  /// Two places, rounded half up for the eye only: ratings compare the exact ratio (KBK-14).
  static func ratio(_ value: Fraction, unit: String) -> String {
    Indonesian.decimal(Int((value * 100).roundedHalfUp), places: 2) + " " + unit
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
