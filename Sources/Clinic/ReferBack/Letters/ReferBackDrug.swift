public import Vocabulary

/// One drug as the specialist prescribed it.
public struct ReferBackDrug: Sendable, Hashable, Codable {
  /// Our own code in the formulary; `nil` for a drug that is not in it.
  public let code: String?
  /// As it is written in the letter, or as the formulary names it.
  public let name: String
  public let timesPerDay: Int
  public let dose: ExactDecimal
  /// Tablet, sendok takar, semprot; empty for the formulary's own.
  public let doseUnit: String
  public let days: Int
  public let instruction: String

  /// `Metformin 500 mg 2 × 1 tablet, 30 hari, sesudah makan`.
  public var words: String {
    let unit = doseUnit.isEmpty ? "" : " \(doseUnit)"
    let rest = instruction.isEmpty ? "" : ", \(instruction)"
    return "\(name) \(timesPerDay) × \(dose.comma)\(unit), \(days) hari\(rest)"
  }
}
