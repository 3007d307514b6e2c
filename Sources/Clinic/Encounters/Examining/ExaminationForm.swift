import Vocabulary

/// An examination as it is typed: every field as text, nothing checked yet. What a draft keeps, so that even a
/// half-written or wrong value survives.
///
/// Lists are counted from 1 in the names of fields: `diagnoses.1.code`, `items.2.dose`.
public struct ExaminationForm: Sendable, Hashable, Codable {
  /// A code with words: complaints, earlier illnesses, diagnoses.
  public struct ConditionLine: Sendable, Hashable, Codable {
    public var code: String
    public var text: String

    public init(code: String = "", text: String = "") {
      self.code = code
      self.text = text
    }
  }

  public struct ProcedureLine: Sendable, Hashable, Codable {
    public var code: String
    /// What the search field shows for the code.
    public var text: String
    public var note: String
    public var explained: Bool

    public init(code: String = "", text: String = "", note: String = "", explained: Bool = false) {
      self.code = code
      self.text = text
      self.note = note
      self.explained = explained
    }
  }

  public struct AllergyLine: Sendable, Hashable, Codable {
    public var category: String
    public var substance: String
    public var reaction: String
    public var severe: Bool

    public init(category: String = "", substance: String = "", reaction: String = "", severe: Bool = false) {
      self.category = category
      self.substance = substance
      self.reaction = reaction
      self.severe = severe
    }
  }

  public struct MedicationLine: Sendable, Hashable, Codable {
    public var name: String
    public var dosage: String
    public var active: Bool

    public init(name: String = "", dosage: String = "", active: Bool = true) {
      self.name = name
      self.dosage = dosage
      self.active = active
    }
  }

  public struct PrescriptionLine: Sendable, Hashable, Codable {
    /// Our own code of the drug.
    public var drug: String
    /// What the search field shows for the drug.
    public var text: String
    public var timesPerDay: String
    public var dose: String
    public var doseUnit: String
    public var days: String
    public var quantity: String
    public var instruction: String
    /// Lines with the same number are mixed into one compound; empty for none.
    public var compound: String
    /// The refer-back letter by which it is collected elsewhere; empty for our own pharmacy.
    public var letter: String

    public init(
      drug: String = "", text: String = "", timesPerDay: String = "", dose: String = "",
      doseUnit: String = "",
      days: String = "", quantity: String = "", instruction: String = "", compound: String = "",
      letter: String = ""
    ) {
      self.drug = drug
      self.text = text
      self.timesPerDay = timesPerDay
      self.dose = dose
      self.doseUnit = doseUnit
      self.days = days
      self.quantity = quantity
      self.instruction = instruction
      self.compound = compound
      self.letter = letter
    }
  }

  public struct ReferralPart: Sendable, Hashable, Codable {
    public var destination = ""
    public var destinationCode = ""
    public var specialty = ""
    public var specialtyCode = ""
    /// Code of what the hospital must have; empty for none.
    public var sarana = ""
    public var reason = ""
    /// `YYYY-MM-DD`.
    public var visitOn = ""
    /// `1` to `4`; empty for none.
    public var tacc = ""
    public var taccReason = ""
    /// `land` or `water`; empty for no ambulance.
    public var ambulance = ""
    /// Kilometres of one way.
    public var kilometres = ""
    /// What was done before the ambulance left.
    public var stabilisation = ""
    /// The room of this Puskesmas that an internal referral goes to.
    public var room = ""

    public init() {}
  }

  /// Measurements, consciousness and findings by the raw value of their kind.
  public var observed: [String: String] = [:]
  /// Raw values of the kinds whose unusual values were confirmed.
  public var confirmed: Set<String> = []

  public var complaints: [ConditionLine] = []
  public var history: [ConditionLine] = []
  public var subjective = ""
  public var objective = ""
  public var assessment = ""
  public var plan = ""
  public var impression = ""
  public var prognosis = ""
  public var diagnoses: [ConditionLine] = []
  public var procedures: [ProcedureLine] = []
  public var noKnownAllergy = false
  public var allergies: [AllergyLine] = []
  public var medications: [MedicationLine] = []
  public var items: [PrescriptionLine] = []
  /// The prescriber saw the warnings about this prescription and keeps to it.
  public var warningsAccepted = false
  public var nonDrugTherapy = ""
  public var consumables = ""
  /// By questionnaire, then by link id: the answer as it is posted.
  public var answers: [String: [String: String]] = [:]
  public var diet = ""
  public var dietText = ""
  public var carePlan = ""
  /// `YYYY-MM-DD`; empty for none.
  public var controlOn = ""
  public var disposition = ""
  public var referral = ReferralPart()
  public var place = ""
  public var contactKind = ""
  public var mode = ""
  public var groupScreening = false

  public init() {}

  /// What is typed for one kind of observation.
  public subscript(kind: Observation.Kind) -> String {
    get { observed[kind.rawValue] ?? "" }
    set { observed[kind.rawValue] = newValue }
  }
}
