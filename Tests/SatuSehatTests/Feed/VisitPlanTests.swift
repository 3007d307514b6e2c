import Clinic
import FHIR
import Journal
import Testing
import Vocabulary

@testable import SatuSehat

@Suite("The plan of a visit")
struct VisitPlanTests {
  private let visit = SampleVisit()

  private func plan(_ stage: SampleVisit.Stage) -> [PlannedDelivery] {
    VisitPlan.deliveries(for: visit.record(stage))
  }

  @Test("Registration and examination announce the visit, and nothing clinical")
  func beforeSignature() {
    #expect(plan(.arrived).map(\.kind) == ["Encounter"])
    #expect(plan(.started).map(\.kind) == ["Encounter", "Encounter"])
    #expect(plan(.started)[1].needs == [plan(.started)[0].key])
  }

  @Test("Whatever something waits for is planned itself, before it")
  func order() {
    var seen: Set<String> = []
    for planned in plan(.handedOver) {
      #expect(seen.isSuperset(of: planned.needs), "\(planned.key)")
      seen.insert(planned.key)
    }
  }

  @Test("The end waits for every diagnosis and overtakes the state before it")
  func finished() throws {
    let planned = plan(.signed)
    let finished = try #require(planned.last { $0.kind == "Encounter" })
    let diagnoses = planned.filter { $0.kind == "Condition" }.map(\.key).prefix(3)
    #expect(finished.key.hasSuffix("/finished"))
    #expect(Set(finished.needs).isSuperset(of: diagnoses))
    #expect(finished.supersedes.allSatisfy { $0.hasSuffix("in-progress") })
  }

  @Test("Dispensing is planned when the medicines are in the patient's hands")
  func dispensing() {
    #expect(!plan(.signed).contains { $0.kind == "MedicationDispense" })
    #expect(plan(.handedOver).filter { $0.kind == "MedicationDispense" }.count == 2)
    #expect(plan(.handedOver).filter { $0.kind == "Medication" }.count == 3)
  }

  @Test("What is collected elsewhere goes out as ordered, without a dispense and without our pharmacy's name")
  func outside() throws {
    var record = visit.record(.signed)
    var prescription = visit.prescription(handedOver: false)
    let line = try #require(prescription.items.first)
    prescription.state = .outside
    prescription.items = [
      OurMedicationRequest(
        id: line.id, line: 1, drug: line.drug, timesPerDay: 1, dose: ExactDecimal(1), doseUnit: "tablet",
        days: 30, quantity: 30, instruction: "",
        collection: OutsideCollection(letter: ReferBackLetterID(stored: "srb"), place: "Apotek Contoh"))
    ]
    record.prescriptions = [prescription]
    let kinds = VisitPlan.deliveries(for: record).map(\.kind)
    #expect(kinds.contains("Medication") && kinds.contains("MedicationRequest"))
    #expect(!kinds.contains("MedicationDispense"))
    let request = try #require(try MappedVisit(record).all(FHIR.MedicationRequest.self).first)
    #expect(request.dispenseRequest?.quantity?.value == 30 && request.dispenseRequest?.performer == nil)
  }

  @Test("No two things share a key, and every key reads back as itself")
  func keys() {
    let keys = plan(.handedOver).map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { ResourceKey($0)?.description == $0 })
  }

  @Test("Laboratory results go out as soon as they are released, signature or not")
  func laboratory() {
    var record = visit.record(.started)
    record.laboratoryOrders = [visit.laboratoryOrder(reported: true)]
    let kinds = VisitPlan.deliveries(for: record).map(\.kind)
    #expect(
      kinds == ["Encounter", "Encounter", "ServiceRequest", "Specimen", "Observation", "DiagnosticReport"])
  }

  @Test("A cancelled visit overtakes whatever of it was not sent")
  func cancelled() {
    var record = visit.record(.started)
    record.encounter.status = .cancelled
    let planned = VisitPlan.deliveries(for: record)
    #expect(planned.map(\.kind) == ["Encounter", "Encounter", "Encounter"])
    #expect(planned[2].supersedes == [planned[0].key, planned[1].key])
  }
}
