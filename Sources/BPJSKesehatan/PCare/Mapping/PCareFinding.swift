public import Vocabulary

/// Where a laboratory result goes in P-Care's findings of a visit (contract 3.7).
public struct PCareFinding: Sendable, Codable, Equatable {
  /// The field's name, for example `gulaDarahPuasa`.
  public var field: String
  /// By what the value is multiplied where P-Care counts in another unit; nil for as it is.
  public var times: ExactDecimal?

  public init(_ field: String, times: ExactDecimal? = nil) {
    self.field = field
    self.times = times
  }

  /// By the code of the test. P-Care's sources name no units: the value goes as the laboratory of a Puskesmas reports it.
  /// Ureum is asked for and urea nitrogen measured; one is 60.06/28.01 of the other by weight.
  public static let standard: [String: PCareFinding] = [
    "HB": .init("darahRutinHemo"), "LEU": .init("darahRutinLeu"), "ERI": .init("darahRutinErit"),
    "LED": .init("darahRutinLaju"), "HT": .init("darahRutinHema"), "TRO": .init("darahRutinTrom"),
    "HDL": .init("lemakDarahHDL"), "LDL": .init("lemakDarahLDL"), "KOL": .init("lemakDarahChol"),
    "TG": .init("lemakDarahTrigli"), "GDS": .init("gulaDarahSewaktu"), "GDSK": .init("gulaDarahSewaktu"),
    "GDP": .init("gulaDarahPuasa"), "GD2PP": .init("gulaDarahPostPrandial"),
    "HBA1C": .init("gulaDarahHbA1c"), "SGOT": .init("fungsiHatiSGOT"), "SGPT": .init("fungsiHatiSGPT"),
    "KREA": .init("fungsiGinjalCrea"), "AU": .init("fungsiGinjalAsam"),
    "BUN": .init("fungsiGinjalUreum", times: ExactDecimal(scaled: 2_144, decimals: 3)),
  ]
}
