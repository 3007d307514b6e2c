import Clinic
import FHIR
import Vocabulary

extension VisitMapping {
  func laboratoryRequest(_ id: String) throws(MappingProblem) -> (LaboratoryOrder, OurServiceRequest) {
    for order in record.laboratoryOrders {
      if let request = order.requests.first(where: { $0.id.text == id }) { return (order, request) }
    }
    throw .gone
  }

  /// The test in LOINC; without it nothing is sent (contract §12).
  func laboratoryCode(
    of request: OurServiceRequest, in order: LaboratoryOrder
  ) throws(MappingProblem) -> CodeableConcept {
    guard let loinc = request.test.loinc else {
      throw .attention(
        "Pemeriksaan \(request.test.name) belum mempunyai kode LOINC; lengkapi daftar pemeriksaan.",
        remedy: .laboratoryOrder(order.id))
    }
    return CodeableConcept(Coding(loinc), text: request.test.name.ifSaid)
  }
}
