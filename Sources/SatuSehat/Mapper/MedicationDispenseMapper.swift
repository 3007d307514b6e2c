import Clinic
import FHIR
import Vocabulary

/// Tebus obat, one resource per batch. Contract §9.8.
extension VisitMapping {
  func medicationDispense(_ key: ResourceKey) throws(MappingProblem) -> FHIR.MedicationDispense {
    let (prescription, item, ours) = try dispensed(key.id)
    guard let handedOver = prescription.handedOverAt else { throw .gone }
    var dispense = FHIR.MedicationDispense(status: .completed)
    dispense.identifier = prescriptionIdentifiers(prescription, item: itemNumber(of: ours, in: prescription))
    dispense.category = CodeableConcept(
      Coding(system: CodeSystem.dispenseCategory, code: "outpatient", display: "Outpatient"))
    dispense.medicationReference = try reference(
      to: ResourceKey(.medication, ours.id, MedicationUse.dispense.rawValue), display: item.drug.kfa?.display)
    dispense.subject = try subject()
    dispense.context = try encounterReference()
    dispense.performer = [
      FHIR.MedicationDispense.Performer(actor: try practitioner(prescription.handedOverBy ?? ours.by))
    ]
    dispense.authorizingPrescription = [try reference(to: ResourceKey(.medicationRequest, item.id))]
    dispense.quantity = try amount(ours.quantity, of: item.drug, in: prescription)
    dispense.daysSupply = item.days > 0 ? days(item.days) : nil
    dispense.whenPrepared = DateTime(min(ours.preparedAt, handedOver))
    dispense.whenHandedOver = DateTime(handedOver)
    dispense.dosageInstruction = [dosage(item)]
    return dispense
  }

  /// The line's own number, which the platform wants to see again here; a second batch for the same line adds
  /// its place, because one number is taken once.
  private func itemNumber(of dispense: OurMedicationDispense, in prescription: Prescription) -> String {
    let ofLine = prescription.dispenses.filter { $0.request == dispense.request }.map(\.id).sorted()
    let place = ofLine.firstIndex(of: dispense.id) ?? 0
    return place == 0 ? dispense.request.text : "\(dispense.request.text)-\(place + 1)"
  }
}
