public import Store
public import Vocabulary

/// What the examiner writes: SOAP, the clinical impression and the prognosis. FHIR `ClinicalImpression` takes
/// the impression; P-Care takes anamnesis, therapy and prognosis.
public struct ClinicalNote: Sendable, Hashable, Codable {
  /// Prognosis as P-Care names it (`kdPrognosa`); SATUSEHAT's SNOMED code belongs to the mapper.
  public enum Prognosis: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case sanam, bonam, malam, dubiaAdSanam, dubiaAdMalam

    public var word: String {
      switch self {
      case .sanam: "Sanam (sembuh)"
      case .bonam: "Bonam (baik)"
      case .malam: "Malam (buruk)"
      case .dubiaAdSanam: "Dubia ad sanam (ragu, cenderung sembuh)"
      case .dubiaAdMalam: "Dubia ad malam (ragu, cenderung memburuk)"
      }
    }
  }

  public let id: ClinicalImpressionID
  public var subjective: String
  public var objective: String
  public var assessment: String
  public var plan: String
  public var impression: String
  public var prognosis: Prognosis?
  /// Advice and other care without drugs.
  public var nonDrugTherapy: String
  /// Consumables used (BMHP).
  public var consumables: String
  public var at: Instant
  public var by: PractitionerID

  public init(
    id: ClinicalImpressionID, subjective: String, objective: String, assessment: String, plan: String,
    impression: String, prognosis: Prognosis?, nonDrugTherapy: String, consumables: String, at: Instant,
    by: PractitionerID
  ) {
    self.id = id
    self.subjective = subjective
    self.objective = objective
    self.assessment = assessment
    self.plan = plan
    self.impression = impression
    self.prognosis = prognosis
    self.nonDrugTherapy = nonDrugTherapy
    self.consumables = consumables
    self.at = at
    self.by = by
  }
}
