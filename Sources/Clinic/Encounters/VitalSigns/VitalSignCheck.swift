public import Vocabulary

/// Reads one typed measurement against what is possible and usual at the patient's age.
public struct VitalSignCheck: Sendable {
  public enum Answer: Sendable, Hashable {
    case fine(ExactDecimal)
    /// Possible, but rare: to be confirmed by who measured. With the question to ask.
    case unusual(ExactDecimal, question: String)
  }

  private let age: Age

  public init(age: Age) { self.age = age }

  /// Throws what is wrong, in the words to show beside the field.
  public func read(_ kind: Observation.Kind, _ typed: String) throws(Problem) -> Answer {
    guard let value = ExactDecimal(typed) else {
      throw Problem("\(kind.word) harus berupa angka, misalnya \(example(of: kind)).")
    }
    if case .quantity(let decimals) = kind.form, value != value.rounded(to: decimals) {
      throw Problem(
        decimals == 0
          ? "\(kind.word) diisi tanpa angka di belakang koma."
          : "\(kind.word) paling banyak \(decimals) angka di belakang koma.")
    }
    guard let limits = VitalLimits.of(kind, at: age) else { return .fine(value) }
    guard limits.possible.contains(value) else {
      throw Problem(
        "\(kind.word) \(value.comma) tidak mungkin pada umur ini; periksa lagi (\(text(limits.possible, kind)))."
      )
    }
    guard limits.usual.contains(value) else {
      return .unusual(
        value,
        question:
          "\(kind.word) \(value.comma) di luar kebiasaan umur ini (\(text(limits.usual, kind))). Sudah benar?"
      )
    }
    return .fine(value)
  }

  private func text(_ range: ClosedRange<ExactDecimal>, _ kind: Observation.Kind) -> String {
    func short(_ value: ExactDecimal) -> String {
      let whole = value.rounded(to: 0)
      return whole == value ? whole.text : value.comma
    }
    return "\(short(range.lowerBound))–\(short(range.upperBound)) \(kind.unit)".trimmingBlanks
  }

  private func example(of kind: Observation.Kind) -> String {
    guard let usual = VitalLimits.of(kind, at: age)?.usual else { return "5" }
    if case .quantity(decimals: 0) = kind.form { return usual.lowerBound.rounded(to: 0).text }
    return usual.lowerBound.comma
  }
}
