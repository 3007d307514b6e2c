/// How long one waited from arrival to examination. An hour is the limit of the minimum service standard for
/// outpatients (Kepmenkes 129/2008: ≤ 60 minutes).
public enum WaitingBand: String, Sendable, Codable, CaseIterable {
  case to15 = "0-15"
  case to30 = "16-30"
  case to60 = "31-60"
  case above60 = "61+"

  public init(minutes: Int) {
    self =
      switch minutes {
      case ...15: .to15
      case ...30: .to30
      case ...60: .to60
      default: .above60
      }
  }

  public var word: String {
    self == .above60 ? "Lebih dari 60 menit" : rawValue.replacing("-", with: "–") + " menit"
  }
}
