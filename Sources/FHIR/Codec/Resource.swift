/// Any resource, as it stands in a Bundle or inside another resource (`contained`).
public enum Resource: Sendable, Equatable {
  case allergyIntolerance(AllergyIntolerance)
  case carePlan(CarePlan)
  case clinicalImpression(ClinicalImpression)
  case composition(Composition)
  case condition(Condition)
  case diagnosticReport(DiagnosticReport)
  case encounter(Encounter)
  case location(Location)
  case medication(Medication)
  case medicationDispense(MedicationDispense)
  case medicationRequest(MedicationRequest)
  case medicationStatement(MedicationStatement)
  case nutritionOrder(NutritionOrder)
  case observation(Observation)
  case operationOutcome(OperationOutcome)
  case organization(Organization)
  case patient(Patient)
  case practitioner(Practitioner)
  case procedure(Procedure)
  case questionnaireResponse(QuestionnaireResponse)
  case serviceRequest(ServiceRequest)
  case specimen(Specimen)
  /// A type outside the subset: only its name and id are kept.
  case other(type: String, id: String?)

  /// The resource inside; nil for a type outside the subset.
  public var content: (any FHIRResource)? {
    switch self {
    case .allergyIntolerance(let resource): resource
    case .carePlan(let resource): resource
    case .clinicalImpression(let resource): resource
    case .composition(let resource): resource
    case .condition(let resource): resource
    case .diagnosticReport(let resource): resource
    case .encounter(let resource): resource
    case .location(let resource): resource
    case .medication(let resource): resource
    case .medicationDispense(let resource): resource
    case .medicationRequest(let resource): resource
    case .medicationStatement(let resource): resource
    case .nutritionOrder(let resource): resource
    case .observation(let resource): resource
    case .operationOutcome(let resource): resource
    case .organization(let resource): resource
    case .patient(let resource): resource
    case .practitioner(let resource): resource
    case .procedure(let resource): resource
    case .questionnaireResponse(let resource): resource
    case .serviceRequest(let resource): resource
    case .specimen(let resource): resource
    case .other: nil
    }
  }

  /// The name in `resourceType`.
  public var typeName: String {
    if case .other(let type, _) = self { return type }
    return content.map { type(of: $0).resourceType.rawValue } ?? ""
  }

  public var id: String? {
    if case .other(_, let id) = self { return id }
    return content?.id
  }
}
