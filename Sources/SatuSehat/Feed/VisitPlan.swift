import Clinic
import FHIR
import Journal
import Vocabulary

/// What of one visit is to be sent, and what each thing waits for. Contract §8.1, §8.5.
///
/// A pure function of the record: it names everything that may go out by now. Planning a key again changes
/// nothing, so it can be asked after every fact. Nothing clinical leaves before the record is signed.
struct VisitPlan {
  private let record: EncounterRecord
  private let visit: ResourceKey
  private(set) var deliveries: [PlannedDelivery] = []

  /// - `foreseen`: also what will go out once the record is signed and the laboratory has reported.
  static func deliveries(for record: EncounterRecord, foreseen: Bool = false) -> [PlannedDelivery] {
    var plan = VisitPlan(record)
    plan.addVisit()
    guard record.encounter.status != .cancelled else { return plan.deliveries }
    for order in record.laboratoryOrders where order.state != .cancelled {
      if foreseen || order.report != nil { plan.addLaboratory(order) }
    }
    if foreseen || record.encounter.isSigned {
      plan.addExamination()
      for prescription in record.prescriptions { plan.addPrescription(prescription) }
      plan.addFollowUp()
      plan.addEnd()
    }
    return plan.deliveries
  }

  private init(_ record: EncounterRecord) {
    self.record = record
    visit = .encounter(record.encounter.id)
  }

  mutating func add(_ key: ResourceKey, needs: [ResourceKey] = [], supersedes: [ResourceKey] = []) {
    let needed = key == visit ? [] : [visit] + needs.filter { $0 != visit }
    deliveries.append(
      PlannedDelivery(
        destination: SatuSehat.destination, kind: key.type.rawValue, key: key.description,
        facility: record.encounter.facility, patient: record.patient.id, encounter: record.encounter.id,
        needs: needed.map(\.description), supersedes: supersedes.map(\.description)))
  }

  func step(_ step: EncounterStep) -> ResourceKey { ResourceKey(.encounter, record.encounter.id, step.text) }

  private mutating func addVisit() {
    add(visit)
    let passed = record.encounter.startedAt == nil ? [] : [step(.inProgress)]
    if !passed.isEmpty { add(step(.inProgress)) }
    if record.encounter.status == .cancelled {
      add(step(.cancelled), needs: passed, supersedes: [visit] + passed)
    }
  }

  private mutating func addExamination() {
    for condition in record.distinctDiagnoses + record.codedComplaints + record.codedHistory {
      add(ResourceKey(.condition, condition.id))
    }
    for allergy in record.newCodedAllergies { add(ResourceKey(.allergyIntolerance, allergy.id)) }
    for statement in record.codedMedicationStatements {
      add(ResourceKey(.medicationStatement, statement.id))
    }
    for observation in record.observations { add(ResourceKey(.observation, observation.id)) }
    for procedure in record.procedures { add(ResourceKey(.procedure, procedure.id)) }
    for response in record.questionnaireResponses { add(ResourceKey(.questionnaireResponse, response.id)) }
  }

  private mutating func addLaboratory(_ order: LaboratoryOrder) {
    for request in order.requests { add(ResourceKey(.serviceRequest, request.id)) }
    for specimen in order.specimens {
      // A specimen names the requests that can go out; while none can, it waits for all of them.
      let wanted = order.requests.filter { specimen.requests.contains($0.id) }
      let sendable = wanted.filter { $0.test.loinc != nil }
      let needs = sendable.isEmpty ? wanted : sendable
      add(ResourceKey(.specimen, specimen.id), needs: needs.map { ResourceKey(.serviceRequest, $0.id) })
    }
    for result in order.results {
      add(
        ResourceKey(.observation, result.id),
        needs: [ResourceKey(.specimen, result.specimen), ResourceKey(.serviceRequest, result.request)])
    }
    for request in order.requests {
      let results = order.results.filter { $0.request == request.id }
      guard !results.isEmpty else { continue }
      add(
        ResourceKey(.diagnosticReport, request.id),
        needs: [ResourceKey(.serviceRequest, request.id)] + results.map { ResourceKey(.observation, $0.id) })
    }
  }

  private mutating func addPrescription(_ prescription: Prescription) {
    guard prescription.state != .draft, prescription.state != .cancelled else { return }
    let reason = record.distinctDiagnoses.first.map { ResourceKey(.condition, $0.id) }
    for item in prescription.items {
      let medication = ResourceKey(.medication, item.id, VisitMapping.MedicationUse.request.rawValue)
      add(medication)
      add(ResourceKey(.medicationRequest, item.id), needs: [medication] + (reason.map { [$0] } ?? []))
    }
    guard prescription.handedOverAt != nil else { return }
    if let review = prescription.review {
      add(
        ResourceKey(.questionnaireResponse, review.id),
        needs: prescription.sendableItems.map { ResourceKey(.medicationRequest, $0.id) })
    }
    for dispense in prescription.dispenses {
      let medication = ResourceKey(.medication, dispense.id, VisitMapping.MedicationUse.dispense.rawValue)
      let request = ResourceKey(.medicationRequest, dispense.request)
      add(medication, needs: [request])
      add(ResourceKey(.medicationDispense, dispense.id), needs: [medication, request])
    }
  }

  private mutating func addFollowUp() {
    if let note = record.note {
      for use in record.impressionUses {
        let problem = use == .prognosis ? record.distinctDiagnoses.first : nil
        add(
          ResourceKey(.clinicalImpression, note.id, use.rawValue),
          needs: problem.map { [ResourceKey(.condition, $0.id)] } ?? [])
      }
    }
    if let plan = record.carePlan {
      add(ResourceKey(.carePlan, plan.id))
      if plan.controlOn != nil {
        add(ResourceKey(.serviceRequest, plan.id, VisitMapping.RequestUse.control.rawValue))
      }
    }
    if let referral = record.referral {
      add(ResourceKey(.serviceRequest, referral.id, VisitMapping.RequestUse.referral.rawValue))
    }
    if let diet = record.dietSummary {
      let order = ResourceKey(.nutritionOrder, diet.id)
      if diet.diet != nil { add(order) }
      add(ResourceKey(.composition, diet.id), needs: diet.diet == nil ? [] : [order])
    }
  }

  /// The end of the visit: never before every diagnosis has its id, and one state at a time (§15.5).
  private mutating func addEnd() {
    let conditions = (record.distinctDiagnoses + record.codedComplaints).map {
      ResourceKey(.condition, $0.id)
    }
    let begun = record.encounter.startedAt == nil ? [] : [step(.inProgress)]
    add(step(.finished), needs: begun + conditions, supersedes: begun)
    var before = step(.finished)
    for version in 2..<max(2, record.encounter.version + 1) {
      let corrected = step(.corrected(version: version))
      add(corrected, needs: [before] + conditions, supersedes: [before])
      before = corrected
    }
  }
}
