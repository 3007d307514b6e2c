extension Resource {
  /// Wraps a resource in its case; one that has no case is kept by name and id.
  public init(_ resource: any FHIRResource) {
    switch resource {
    case let resource as AllergyIntolerance: self = .allergyIntolerance(resource)
    case let resource as CarePlan: self = .carePlan(resource)
    case let resource as ClinicalImpression: self = .clinicalImpression(resource)
    case let resource as Composition: self = .composition(resource)
    case let resource as Condition: self = .condition(resource)
    case let resource as DiagnosticReport: self = .diagnosticReport(resource)
    case let resource as Encounter: self = .encounter(resource)
    case let resource as Location: self = .location(resource)
    case let resource as Medication: self = .medication(resource)
    case let resource as MedicationDispense: self = .medicationDispense(resource)
    case let resource as MedicationRequest: self = .medicationRequest(resource)
    case let resource as MedicationStatement: self = .medicationStatement(resource)
    case let resource as NutritionOrder: self = .nutritionOrder(resource)
    case let resource as Observation: self = .observation(resource)
    case let resource as OperationOutcome: self = .operationOutcome(resource)
    case let resource as Organization: self = .organization(resource)
    case let resource as Patient: self = .patient(resource)
    case let resource as Practitioner: self = .practitioner(resource)
    case let resource as Procedure: self = .procedure(resource)
    case let resource as QuestionnaireResponse: self = .questionnaireResponse(resource)
    case let resource as ServiceRequest: self = .serviceRequest(resource)
    case let resource as Specimen: self = .specimen(resource)
    default: self = .other(type: type(of: resource).resourceType.rawValue, id: resource.id)
    }
  }
}
