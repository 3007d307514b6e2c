public import Store

/// The nine chronic diseases of Program Rujuk Balik (agreement 004 Ps.1(33); which they are, and their ICD-10 chapters, is the
/// practice of BPJS: docs/jkn.md).
public enum ReferBackCondition: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case diabetes = "dm"
  case hypertension = "ht"
  case heart = "jantung"
  case asthma = "asma"
  case lungs = "ppok"
  case epilepsy = "epilepsi"
  case mental = "jiwa"
  case stroke
  case lupus = "sle"

  public var word: String {
    switch self {
    case .diabetes: "Diabetes melitus"
    case .hypertension: "Hipertensi"
    case .heart: "Penyakit jantung"
    case .asthma: "Asma"
    case .lungs: "PPOK"
    case .epilepsy: "Epilepsi"
    case .mental: "Gangguan jiwa kronik"
    case .stroke: "Stroke"
    case .lupus: "SLE"
    }
  }

  /// The disease that a diagnosis is one of; `nil` for any other diagnosis.
  public init?(diagnosis code: String) {
    let found = Self.allCases.first { $0.codes.contains { $0.contains(code) } }
    guard let found else { return nil }
    self = found
  }

  /// From a code to below another, as the index of ICD-10 orders them.
  private var codes: [Range<String>] {
    switch self {
    case .diabetes: ["E10"..<"E15"]
    case .hypertension: ["I10"..<"I16"]
    case .heart: ["I05"..<"I10", "I20"..<"I53"]
    case .asthma: ["J45"..<"J47"]
    case .lungs: ["J41"..<"J45"]
    case .epilepsy: ["G40"..<"G42"]
    case .mental: ["F00"..<"G00"]
    case .stroke: ["I60"..<"I70"]
    case .lupus: ["M32"..<"M33"]
    }
  }

  /// The programme of Prolanis that such a patient is invited to (PRO-14; agreement 004 L.I II.4.d).
  public var prolanis: ProlanisProgramme? {
    switch self {
    case .diabetes: .diabetes
    case .hypertension: .hypertension
    default: nil
    }
  }
}
