public import Vocabulary

/// Why a disease that this Puskesmas could finish is referred all the same: Time, Age, Complication, Comorbidity
/// (REF-04; P-Care §4.7). Without a reason the referral counts as non-specialistic.
public enum TACC: Int, Sendable, CaseIterable {
  case time = 1
  case age, complication, comorbidity

  public var word: String {
    switch self {
    case .time: "Time: lama sakit"
    case .age: "Age: umur"
    case .complication: "Complication: komplikasi"
    case .comorbidity: "Comorbidity: penyakit penyerta"
    }
  }

  /// The reasons P-Care knows; empty where it is a diagnosis in words.
  public var reasons: [String] {
    switch self {
    case .time, .comorbidity: ["< 3 Hari", ">= 3 - 7 Hari", ">= 7 Hari"]
    case .age:
      [
        "< 1 Bulan", ">= 1 Bulan s/d < 12 Bulan", ">= 1 Tahun s/d < 5 Tahun", ">= 5 Tahun s/d < 12 Tahun",
        ">= 12 Tahun s/d < 55 Tahun", ">= 55 Tahun",
      ]
    case .complication: []
    }
  }

  /// The age reason that fits; P-Care compares it with the birth date.
  public static func reason(for age: Age) -> String {
    let reasons = TACC.age.reasons
    let place: Int =
      switch (age.years, age.months) {
      case (0, 0): 0
      case (0, _): 1
      case (1..<5, _): 2
      case (5..<12, _): 3
      case (12..<55, _): 4
      default: 5
      }
    return reasons[place]
  }
}
