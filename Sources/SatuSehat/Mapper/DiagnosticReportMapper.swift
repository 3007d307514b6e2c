import Clinic
import FHIR
import Vocabulary

/// Laporan laboratorium, one per test of the order. Contract §9.12.
extension VisitMapping {
  func diagnosticReport(_ key: ResourceKey) throws(MappingProblem) -> FHIR.DiagnosticReport {
    let (order, request) = try laboratoryRequest(key.id)
    let results = order.results.filter { $0.request == request.id }
    guard let released = order.report, let last = results.map(\.at).max() else { throw .gone }
    var report = FHIR.DiagnosticReport(status: .final, code: try laboratoryCode(of: request, in: order))
    report.identifier = [
      Identifier(
        use: "official", system: Kemkes.identifierSystem("diagnostic", of: organization) + "/lab",
        value: request.id.text)
    ]
    report.category = [.hl7("v2-0074", "LAB", "Laboratory")]
    report.subject = try subject()
    report.encounter = try encounterReference()
    report.effectiveDateTime = DateTime(last)
    report.issued = DateTime(max(released.at, last))
    report.performer = [try practitioner(released.by), organizationReference]
    for result in results { report.result.append(try reference(to: ResourceKey(.observation, result.id))) }
    for specimen in Set(results.map(\.specimen)).sorted() {
      report.specimen.append(try reference(to: ResourceKey(.specimen, specimen)))
    }
    report.basedOn = [try reference(to: ResourceKey(.serviceRequest, request.id))]
    report.conclusion = released.conclusion.ifSaid
    return report
  }
}
