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
  /// Whoever wrote the letter down found the drug in the formulary of rujuk balik; asked only of one that ours lacks.
  public let inProgrammeFormulary: Bool

  /// Where the drug stands for whoever prescribes.
  public var standing: Standing {
    if code != nil { return .ours }
    return inProgrammeFormulary ? .elsewhere : .outside
  }

  public enum Standing: Sendable, Hashable {
    /// In our formulary: it is proposed for the prescription.
    case ours
    /// Of the programme, but not in our formulary: the apotek of rujuk balik has it.
    case elsewhere
    /// Outside the formulary of rujuk balik: kept with the letter, no drug of the programme.
    case outside

    /// Empty where nothing needs to be said.
    public var word: String {
      switch self {
      case .ours: ""
      case .elsewhere: "tidak ada di formularium Puskesmas"
      case .outside: "di luar formularium PRB"
      }
    }

    /// What it means for the patient; empty where nothing needs to be said.
    public var meaning: String {
      switch self {
      case .ours: ""
      case .elsewhere:
        "Obat PRB yang tidak ada di sini: diambil di apotek PRB, atau dokter memilih penggantinya."
      case .outside:
        "Tidak dilayani sebagai obat PRB dan tidak dihitung sebagai obat PRB. Dokter memutuskan: mengganti, "
          + "meresepkan di luar PRB, atau menanyakan dokter spesialisnya."
      }
    }
  }

  /// `Metformin 500 mg 2 × 1 tablet, 30 hari, sesudah makan`.
  public var words: String {
    let unit = doseUnit.isEmpty ? "" : " \(doseUnit)"
    let rest = instruction.isEmpty ? "" : ", \(instruction)"
    return "\(name) \(timesPerDay) × \(dose.comma)\(unit), \(days) hari\(rest)"
  }

  /// The same, with its standing where that matters: `…, 30 hari (di luar formularium PRB)`.
  public var wordsWithStanding: String { standing == .ours ? words : "\(words) (\(standing.word))" }
}

extension ReferBackDrug {
  /// A letter from before the question was asked says nothing of the programme's formulary: what ours lacks lies outside.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      code: try values.decodeIfPresent(String.self, forKey: .code),
      name: try values.decode(String.self, forKey: .name),
      timesPerDay: try values.decode(Int.self, forKey: .timesPerDay),
      dose: try values.decode(ExactDecimal.self, forKey: .dose),
      doseUnit: try values.decode(String.self, forKey: .doseUnit),
      days: try values.decode(Int.self, forKey: .days),
      instruction: try values.decode(String.self, forKey: .instruction),
      inProgrammeFormulary: try values.decodeIfPresent(Bool.self, forKey: .inProgrammeFormulary) ?? false)
  }
}
