import Clinic
import FHIR
import Vocabulary

/// Spesimen. Contract §9.11.
extension VisitMapping {
  func specimen(_ key: ResourceKey) throws(MappingProblem) -> FHIR.Specimen {
    let ours = try find(key, in: record.laboratoryOrders.flatMap(\.specimens))
    var specimen = FHIR.Specimen()
    var number = identifier("specimen", ours.id.text)
    number.assigner = organizationReference
    specimen.identifier = [number]
    specimen.status = .available
    specimen.type = CodeableConcept(Coding(ours.type))
    specimen.subject = try subject()
    specimen.collection = FHIR.Specimen.Collection(
      collector: try practitioner(ours.by), collectedDateTime: DateTime(ours.collectedAt))
    specimen.receivedTime = DateTime(ours.collectedAt)
    for request in ours.requests where try isSendable(request) {
      specimen.request.append(try reference(to: ResourceKey(.serviceRequest, request)))
    }
    return specimen
  }

  /// Requests without a LOINC code do not go out, so nothing may refer to them.
  private func isSendable(_ id: ServiceRequestID) throws(MappingProblem) -> Bool {
    try laboratoryRequest(id.text).1.test.loinc != nil
  }
}
