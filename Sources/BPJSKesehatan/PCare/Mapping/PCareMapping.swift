/// How our words become P-Care's codes. Data with defaults (contract section 4 and 11): a facility changes in its
/// settings what its own lists at P-Care say differently. Poli and doctors stand with the rooms and the staff.
public struct PCareMapping: Sendable, Codable, Equatable {
  /// `kdTkp` of a sick visit and of a healthy visit (4.2, D11).
  public var careOfSickVisit = "10"
  public var careOfHealthyVisit = "10"
  /// Whether diagnoses keep the dot of ICD-10; P-Care's own list has none (D9).
  public var diagnosisKeepsDot = false
  /// `kdSadar` by the SNOMED CT code of the finding (4.1).
  public var consciousness: [String: String] = [
    "248234008": "01", "300202002": "02", "130987000": "02", "2776000": "02", "450847001": "03",
    "422768004": "04",
  ]
  /// `kdAlergi` by category and substance (4.5).
  public var allergies = PCareAllergyCodes.standard
  /// What is claimed as tindakan, by ICD-9-CM code. Others stay with us: P-Care has no code for them (4.13).
  public var procedures: [String: PCareProcedureCode] = [:]
  /// Which laboratory results go out, and where (3.7).
  public var findings = PCareFinding.standard

  /// How many days a referral letter is good for, its first day included. P-Care's answer does not say.
  public var referralDays = 90

  public init() {}

  /// Members that a settings file leaves out keep their defaults.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    careOfSickVisit = try container.decodeIfPresent(String.self, forKey: .careOfSickVisit) ?? careOfSickVisit
    careOfHealthyVisit =
      try container.decodeIfPresent(String.self, forKey: .careOfHealthyVisit) ?? careOfHealthyVisit
    diagnosisKeepsDot =
      try container.decodeIfPresent(Bool.self, forKey: .diagnosisKeepsDot) ?? diagnosisKeepsDot
    consciousness =
      try container.decodeIfPresent([String: String].self, forKey: .consciousness) ?? consciousness
    allergies = try container.decodeIfPresent(PCareAllergyCodes.self, forKey: .allergies) ?? allergies
    referralDays = try container.decodeIfPresent(Int.self, forKey: .referralDays) ?? referralDays
    findings = try container.decodeIfPresent([String: PCareFinding].self, forKey: .findings) ?? findings
    procedures =
      try container.decodeIfPresent([String: PCareProcedureCode].self, forKey: .procedures) ?? procedures
  }
}

/// What a procedure is called and costs at P-Care.
public struct PCareProcedureCode: Sendable, Codable, Equatable {
  /// `kdTindakan`, as `GET tindakan` lists it.
  public var code: String
  /// Whole rupiah, at most the list's `maxTarif`.
  public var rupiah: Int

  public init(code: String, rupiah: Int) {
    self.code = code
    self.rupiah = rupiah
  }
}
