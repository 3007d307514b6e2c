public import Store

/// Who pays for a visit.
public enum Payer: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  /// JKN, enrolled at this Puskesmas.
  case jknHere = "jkn-here"
  /// JKN, enrolled at another first-level facility.
  case jknElsewhere = "jkn-elsewhere"
  /// Paid by the patient or by the region's own tariff.
  case general

  public var word: String {
    switch self {
    case .jknHere: "JKN"
    case .jknElsewhere: "JKN faskes lain"
    case .general: "Umum"
    }
  }

  public var isJKN: Bool { self != .general }
}
