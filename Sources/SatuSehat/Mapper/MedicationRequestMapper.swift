import Clinic
import FHIR
import Vocabulary

/// Resep, one resource per line. Contract §9.7.
extension VisitMapping {
  func medicationRequest(_ key: ResourceKey) throws(MappingProblem) -> FHIR.MedicationRequest {
    let (prescription, item) = try prescriptionItem(key.id)
    var request = FHIR.MedicationRequest(status: .completed, intent: .order, subject: try subject())
    request.identifier = prescriptionIdentifiers(prescription, item: item.id.text)
    request.category = [.hl7("medicationrequest-category", "outpatient", "Outpatient")]
    request.priority = "routine"
    request.medicationReference = try reference(
      to: ResourceKey(.medication, item.id, MedicationUse.request.rawValue), display: item.drug.kfa?.display)
    request.encounter = try encounterReference()
    request.authoredOn = DateTime(prescription.at)
    request.requester = try practitioner(prescription.by)
    if let primary = record.distinctDiagnoses.first {
      request.reasonReference = [
        try reference(to: ResourceKey(.condition, primary.id), display: primary.code?.display)
      ]
    }
    request.dosageInstruction = [dosage(item)]
    request.dispenseRequest = FHIR.MedicationRequest.DispenseRequest(
      numberOfRepeatsAllowed: 0,
      quantity: try amount(item.quantity, of: item.drug, in: prescription),
      expectedSupplyDuration: item.days > 0 ? days(item.days) : nil,
      // What is collected elsewhere is handed over by somebody whose identity there we do not know.
      performer: item.collection == nil ? organizationReference : nil)
    return request
  }

  /// The same two identifiers stand on the request and on what is handed over (contract §4.1).
  func prescriptionIdentifiers(_ prescription: Prescription, item: String) -> [Identifier] {
    [
      identifier("prescription", prescription.id.text, official: true),
      identifier("prescription-item", item, official: true),
    ]
  }
}
