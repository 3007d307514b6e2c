import Vocabulary

/// What the people who examine write down: the part of a visit's record that a signature covers.
public struct Examination: Sendable, Hashable, Codable {
  public var observations: [Observation] = []
  public var conditions: [Condition] = []
  public var procedures: [Procedure] = []
  /// Noted at this visit.
  public var allergies: [AllergyIntolerance] = []
  /// The patient was asked and knows of none.
  public var noKnownAllergy = false
  public var medicationStatements: [MedicationStatement] = []
  public var note: ClinicalNote?
  public var questionnaireResponses: [QuestionnaireResponse] = []
  public var dietSummary: DietSummary?
  public var carePlan: CarePlan?
  public var referral: Referral?
  public var internalReferral: InternalReferral?
  public var disposition: Disposition?
  public var contact = Contact()

  public init() {}

  /// Everyone named in it.
  var authors: Set<PractitionerID> {
    var named = Set(observations.map(\.by) + conditions.map(\.by) + procedures.map(\.by))
    named.formUnion(allergies.map(\.by) + medicationStatements.map(\.by) + questionnaireResponses.map(\.by))
    named.formUnion(
      [note?.by, dietSummary?.by, carePlan?.by, referral?.by, internalReferral?.by].compactMap { $0 })
    return named
  }
}
