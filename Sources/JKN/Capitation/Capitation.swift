public import Vocabulary

/// A month's capitation (PKS Bontang 2024 Lampiran II I.A.1.c and I.A.2): base × coefficient × performance.
public struct Capitation: Sendable {
  /// Rupiah by doctor ratio and dentist.
  public let base: Rupiah
  public let coefficient: Fraction
  /// Rupiah per participant before performance, within the agreement's limits.
  public let tariff: Fraction
  public let kbkPercent: Fraction
  /// Rupiah per participant after performance, never below the floor.
  public let perParticipant: Fraction
  public let headcount: Int64
  /// Whole rupiah, half up.
  public let total: Rupiah
  public let warnings: [String]
  public let explanation: [Step]
}
