import FHIR

extension VisitMapping {
  /// The message for one key, built from the record as it stands now.
  func resource(for key: ResourceKey) throws(MappingProblem) -> any FHIRResource {
    switch key.type {
    case .encounter: try encounter(key)
    case .condition: try condition(key)
    case .observation: try observation(key)
    case .procedure: try procedure(key)
    case .allergyIntolerance: try allergyIntolerance(key)
    case .medication: try medication(key)
    case .medicationRequest: try medicationRequest(key)
    case .medicationDispense: try medicationDispense(key)
    case .medicationStatement: try medicationStatement(key)
    case .serviceRequest: try serviceRequest(key)
    case .specimen: try specimen(key)
    case .diagnosticReport: try diagnosticReport(key)
    case .clinicalImpression: try clinicalImpression(key)
    case .carePlan: try carePlan(key)
    case .questionnaireResponse: try questionnaireResponse(key)
    case .nutritionOrder: try nutritionOrder(key)
    case .composition: try composition(key)
    case .bundle, .location, .operationOutcome, .organization, .patient, .practitioner:
      throw .attention("Jenis data \(key.type.rawValue) tidak dikirim per kunjungan.", remedy: nil)
    }
  }

  /// The one element of `list` whose id is named by the key.
  func find<Thing: Identifiable>(
    _ key: ResourceKey, in list: some Sequence<Thing>
  ) throws(MappingProblem) -> Thing where Thing.ID: CustomStringConvertible {
    guard let thing = list.first(where: { $0.id.description == key.id }) else { throw .gone }
    return thing
  }
}
