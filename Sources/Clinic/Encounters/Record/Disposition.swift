public import Store

/// How the visit ended (cara pulang). Raw values are HL7 `discharge-disposition` where it has one.
public enum Disposition: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case home
  /// To a hospital; P-Care `Rujuk Lanjut`.
  case referred = "other-hcf"
  /// To another poli of this Puskesmas; P-Care `Rujuk Internal`.
  case internalReferral = "internal"
  case againstAdvice = "aadvice"
  case deceased = "exp"

  public var word: String {
    switch self {
    case .home: "Pulang (berobat jalan)"
    case .referred: "Dirujuk ke rumah sakit"
    case .internalReferral: "Rujuk internal"
    case .againstAdvice: "Pulang atas permintaan sendiri"
    case .deceased: "Meninggal"
    }
  }
}
