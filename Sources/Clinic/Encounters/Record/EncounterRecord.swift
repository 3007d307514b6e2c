public import Vocabulary

/// Everything that is known of one visit, as it stands now: what the connectors map and the pages show.
public struct EncounterRecord: Sendable {
  public var encounter: Encounter
  public var patient: Patient
  /// The mother of a newborn without a NIK.
  public var mother: Patient?
  public var facility: Facility
  public var room: Room
  /// Everyone named anywhere in this record.
  public var practitioners: [PractitionerID: Practitioner]
  public var observations: [Observation] = []
  public var conditions: [Condition] = []
  public var procedures: [Procedure] = []
  /// Of the patient, noted here or earlier.
  public var allergies: [AllergyIntolerance] = []
  /// The patient was asked and knows of none.
  public var noKnownAllergy = false
  public var medicationStatements: [MedicationStatement] = []
  public var note: ClinicalNote?
  public var prescriptions: [Prescription] = []
  public var laboratoryOrders: [LaboratoryOrder] = []
  public var questionnaireResponses: [QuestionnaireResponse] = []
  public var dietSummary: DietSummary?
  public var carePlan: CarePlan?
  public var referral: Referral?
  public var internalReferral: InternalReferral?
  public var signatures: [Signature] = []
  /// What the versions after the first signature changed, oldest first.
  public var corrections: [Correction] = []
  /// Where and how they met (EMR-08).
  public var contact = Contact()

  public init(
    encounter: Encounter, patient: Patient, facility: Facility, room: Room,
    practitioners: [PractitionerID: Practitioner]
  ) {
    self.encounter = encounter
    self.patient = patient
    self.facility = facility
    self.room = room
    self.practitioners = practitioners
  }

  /// Diagnoses, the primary one first.
  public var diagnoses: [Condition] {
    conditions.filter { $0.category == .diagnosis }.sorted { $0.rank < $1.rank }
  }

  public var complaints: [Condition] { conditions.filter { $0.category == .complaint } }

  public func observation(_ kind: Observation.Kind) -> Observation? {
    observations.last { $0.kind == kind }
  }

  /// The number that was measured last.
  public func measured(_ kind: Observation.Kind) -> ExactDecimal? {
    guard let found = observation(kind) else { return nil }
    return found.quantity
  }
}
