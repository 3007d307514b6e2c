import Clinic
import FHIR
import Vocabulary

/// Permintaan laboratorium, kontrol and rujukan. Contract §9.10.
extension VisitMapping {
  /// Variants of a request that does not come from the laboratory.
  enum RequestUse: String {
    case control, referral
  }

  func serviceRequest(_ key: ResourceKey) throws(MappingProblem) -> FHIR.ServiceRequest {
    switch key.variant.flatMap(RequestUse.init) {
    case .control: try controlVisit(key)
    case .referral: try referral(key)
    case nil: try laboratoryRequest(key)
    }
  }

  private func laboratoryRequest(_ key: ResourceKey) throws(MappingProblem) -> FHIR.ServiceRequest {
    let (order, ours) = try laboratoryRequest(key.id)
    var request = try serviceRequest(key, at: order.at, by: order.by)
    request.category = [.snomed("108252007", "Laboratory procedure")]
    request.code = try laboratoryCode(of: ours, in: order)
    request.occurrenceDateTime = DateTime(order.at)
    let analyst = order.specimens.first { $0.requests.contains(ours.id) }?.by ?? order.report?.by ?? order.by
    request.performer = [try practitioner(analyst)]
    request.reasonCode = [CodeableConcept(text: order.question.ifSaid ?? ours.test.name)]
    return request
  }

  private func controlVisit(_ key: ResourceKey) throws(MappingProblem) -> FHIR.ServiceRequest {
    guard let plan = record.carePlan, plan.id.text == key.id, let day = plan.controlOn else { throw .gone }
    var request = try serviceRequest(key, at: plan.at, by: plan.by)
    request.category = [
      .snomed("306098008", "Self-referral"), .snomed("11429006", "Consultation"),
    ]
    request.code = .snomed("185389009", "Follow-up visit", text: "Kontrol ke \(record.room.name)")
    request.occurrenceDateTime = DateTime(record.facility.zone.instant(on: day, hour: 8))
    request.performer = [try practitioner(plan.by)]
    request.locationReference = [try room()]
    request.patientInstruction = plan.description.ifSaid
    return request
  }

  private func referral(_ key: ResourceKey) throws(MappingProblem) -> FHIR.ServiceRequest {
    guard let ours = record.referral, ours.id.text == key.id else { throw .gone }
    var request = try serviceRequest(key, at: ours.at, by: ours.by)
    request.category = [.snomed("3457005", "Patient referral")]
    request.code = .snomed(
      "737492002", "Outpatient care management", text: "Rujukan ke \(ours.specialty) \(ours.destination)")
    request.occurrenceDateTime = max(
      DateTime(record.facility.zone.instant(on: ours.visitOn, hour: 8)), DateTime(ours.at))
    request.performer = [try practitioner(ours.by)]
    request.locationCode = [.hl7("v3-RoleCode", "OF", "Outpatient Facility")]
    request.reasonCode = record.distinctDiagnoses.compactMap(\.code).map {
      CodeableConcept(
        Coding(system: CodeSystem.icd10, code: ClassificationCode.icd10($0.code), display: $0.display))
    }
    request.patientInstruction = ours.reason.ifSaid
    return request
  }

  private func serviceRequest(
    _ key: ResourceKey, at instant: Instant, by requester: PractitionerID
  ) throws(MappingProblem) -> FHIR.ServiceRequest {
    var request = FHIR.ServiceRequest(status: .active, intent: .originalOrder, subject: try subject())
    request.identifier = [identifier("servicerequest", key.id)]
    request.priority = "routine"
    request.encounter = try encounterReference()
    request.authoredOn = DateTime(instant)
    request.requester = try practitioner(requester)
    return request
  }
}
