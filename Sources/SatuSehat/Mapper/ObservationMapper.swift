import Clinic
import FHIR
import Vocabulary

/// Tanda vital, temuan fisik and hasil laboratorium. Contract §9.3.
extension VisitMapping {
  func observation(_ key: ResourceKey) throws(MappingProblem) -> FHIR.Observation {
    if let found = record.observations.first(where: { $0.id.text == key.id }) {
      return try observation(found)
    }
    return try laboratoryObservation(key)
  }

  private func observation(_ ours: OurObservation) throws(MappingProblem) -> FHIR.Observation {
    let known = ObservationCode.of(ours.kind)
    var observation = try observation(
      id: ours.id.text, known.category, CodeableConcept(known.code), at: ours.at)
    observation.performer = [try practitioner(ours.by)]
    observation.set(ours.value, unit: known.unit)
    return observation
  }

  func laboratoryObservation(_ key: ResourceKey) throws(MappingProblem) -> FHIR.Observation {
    let (order, result) = try laboratoryResult(key)
    guard let request = order.requests.first(where: { $0.id == result.request }) else { throw .gone }
    var observation = try observation(
      id: result.id.text, .laboratory, try laboratoryCode(of: request, in: order), at: result.at)
    observation.performer = [try practitioner(result.by), organizationReference]
    let unit = request.test.unit.ifSaid.map { (code: $0, print: $0) }
    observation.set(result.value, unit: unit)
    observation.interpretation = result.interpretation.map { [Self.interpretation($0)] } ?? []
    observation.referenceRange =
      result.range.flatMap { Self.referenceRange($0, unit: unit) }.map { [$0] } ?? []
    observation.specimen = try reference(to: ResourceKey(.specimen, result.specimen))
    observation.basedOn = [try reference(to: ResourceKey(.serviceRequest, result.request))]
    return observation
  }

  private func laboratoryResult(
    _ key: ResourceKey
  ) throws(MappingProblem) -> (LaboratoryOrder, LaboratoryResult) {
    for order in record.laboratoryOrders {
      if let result = order.results.first(where: { $0.id.text == key.id }) { return (order, result) }
    }
    throw .gone
  }

  private func observation(
    id: String, _ category: ObservationCode.Category, _ code: CodeableConcept, at instant: Instant
  ) throws(MappingProblem) -> FHIR.Observation {
    var observation = FHIR.Observation(status: .final, code: code)
    observation.identifier = [identifier("observation", id)]
    observation.category = [category.concept]
    observation.subject = try subject()
    observation.encounter = try encounterReference()
    observation.effectiveDateTime = DateTime(instant)
    observation.issued = DateTime(instant)
    return observation
  }

  private static func interpretation(_ ours: LaboratoryResult.Interpretation) -> CodeableConcept {
    let display =
      switch ours {
      case .normal: "Normal"
      case .low: "Low"
      case .high: "High"
      case .criticalLow: "Critical low"
      case .criticalHigh: "Critical high"
      case .abnormal: "Abnormal"
      }
    return .hl7("v3-ObservationInterpretation", ours.rawValue, display)
  }

  /// One element with both bounds; the official body's two half elements are a slip (contract §9.3).
  private static func referenceRange(
    _ ours: OurReferenceRange, unit: (code: String, print: String)?
  ) -> FHIR.Observation.ReferenceRange? {
    let low = ours.low.map { FHIR.Observation.quantity($0, unit: unit) }
    let high = ours.high.map { FHIR.Observation.quantity($0, unit: unit) }
    guard low != nil || high != nil || ours.text.ifSaid != nil else { return nil }
    return FHIR.Observation.ReferenceRange(low: low, high: high, text: ours.text.ifSaid)
  }
}

extension FHIR.Observation {
  /// Exactly one value.
  mutating func set(_ value: OurObservation.Value, unit: (code: String, print: String)?) {
    switch value {
    case .quantity(let number): valueQuantity = Self.quantity(number, unit: unit)
    case .coded(let coded): valueCodeableConcept = CodeableConcept(Coding(coded))
    case .text(let text): valueString = text
    }
  }

  static func quantity(_ number: ExactDecimal, unit: (code: String, print: String)?) -> Quantity {
    Quantity(
      value: FHIRDecimal(number), unit: unit?.print, system: unit.map { _ in CodeSystem.ucum },
      code: unit?.code)
  }
}
