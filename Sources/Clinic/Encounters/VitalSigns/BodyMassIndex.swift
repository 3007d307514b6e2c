public import Vocabulary

/// Indeks massa tubuh: weight in kilograms over height in metres squared (Permenkes 41/2014, Pedoman Gizi Seimbang).
public struct BodyMassIndex: Sendable, Hashable {
  /// kg/m², one decimal.
  public let value: ExactDecimal
  private let weight: ExactDecimal
  private let height: ExactDecimal

  /// - Parameters: weight in kg, height in cm; both positive. `nil` when they are not.
  public init?(weight: ExactDecimal, height: ExactDecimal) {
    guard weight.scaled > 0, height.scaled > 0, weight.decimals <= 3, height.decimals <= 2 else { return nil }
    var numerator = weight.scaled * 1_000_000
    for _ in 0..<(height.decimals * 2) { numerator *= 10 }
    var denominator = height.scaled * height.scaled
    for _ in 0..<weight.decimals { denominator *= 10 }
    guard denominator > 0 else { return nil }
    value = ExactDecimal(scaled: numerator / denominator, decimals: 2).rounded(to: 1)
    self.weight = weight
    self.height = height
  }

  /// How it was computed, to be shown beside it.
  public var reason: String { "\(weight.comma) kg ÷ (\(height.comma) cm ÷ 100)²" }

  /// What it means for an adult (same regulation); children are judged by age and growth standard.
  public func category(at age: Age) -> String? {
    guard age.years >= 18 else { return nil }
    return switch value.scaled {
    case ..<170: "kurus tingkat berat"
    case ..<185: "kurus tingkat ringan"
    case ...250: "normal"
    case ...270: "gemuk tingkat ringan"
    default: "gemuk tingkat berat"
    }
  }
}
