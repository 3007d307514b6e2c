import FHIR
import Testing
import Vocabulary

@testable import SatuSehat

@Suite("Laboratory")
struct LaboratoryMapperTests {
  private let mapped = MappedVisit(SampleVisit().record())

  @Test("Order, specimen, result and report hang together")
  func triad() throws {
    let request = try #require(
      try mapped.all(FHIR.ServiceRequest.self).first { $0.code?.coding.first?.code == "718-7" })
    #expect(request.category.first?.coding.first?.code == "108252007")
    #expect(request.performer.count == 1)
    let specimen = try #require(try mapped.all(FHIR.Specimen.self).first)
    #expect(specimen.request.map(\.reference) == ["ServiceRequest/r-101031"])
    #expect(specimen.identifier.first?.assigner?.reference == "Organization/100026555")
    let result = try #require(
      try mapped.all(FHIR.Observation.self).first { $0.code.coding.first?.code == "718-7" })
    #expect(result.specimen?.reference == "Specimen/r-101032")
    #expect(result.basedOn.map(\.reference) == ["ServiceRequest/r-101031"])
    let report = try #require(try mapped.all(FHIR.DiagnosticReport.self).first)
    #expect(report.result.map(\.reference) == ["Observation/r-101033"])
    #expect(report.basedOn == result.basedOn)
    #expect(report.identifier.first?.system == "http://sys-ids.kemkes.go.id/diagnostic/100026555/lab")
    #expect(report.code.coding == request.code?.coding)
  }

  @Test("A result carries unit, one reference range with both bounds, and its interpretation")
  func result() throws {
    let result = try #require(
      try mapped.all(FHIR.Observation.self).first { $0.code.coding.first?.code == "718-7" })
    #expect(result.valueQuantity?.value?.description == "11.2")
    #expect(result.valueQuantity?.code == "g/dL")
    #expect(result.referenceRange.count == 1)
    #expect(result.referenceRange.first?.low?.value == 12)
    #expect(result.referenceRange.first?.high?.value == 16)
    #expect(result.interpretation.first?.coding.first?.code == "L")
    #expect(result.performer.map(\.reference) == ["Practitioner/1000000006", "Organization/100026555"])
  }
}
