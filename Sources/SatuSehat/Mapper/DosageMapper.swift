import Clinic
import FHIR
import Vocabulary

/// How a medicine is to be taken, and amounts of it. Contract §9.7.
extension VisitMapping {
  func dosage(_ item: OurMedicationRequest, of prescription: Prescription) throws(MappingProblem) -> Dosage {
    var dosage = Dosage(
      sequence: 1, text: item.signa,
      additionalInstruction: DosageInstruction.concepts(item.instruction), patientInstruction: item.signa,
      timing: Timing(
        repeat: Timing.Rule(frequency: item.timesPerDay, period: 1, periodUnit: "d")),
      doseAndRate: [
        Dosage.DoseAndRate(
          type: .hl7("dose-rate-type", "ordered", "Ordered"),
          doseQuantity: try quantity(
            FHIRDecimal(item.dose), of: item.doseUnit, item.drug, prescription))
      ])
    dosage.route = item.drug.route.map { CodeableConcept(Coding($0)) }
    if DosageInstruction.isAsNeeded(item.instruction) { dosage.asNeededBoolean = true }
    return dosage
  }

  func quantity(
    _ value: FHIRDecimal, of unit: String, _ drug: Drug, _ prescription: Prescription
  ) throws(MappingProblem) -> Quantity {
    guard let quantity = DoseUnit.quantity(value, of: unit, form: drug.form) else {
      throw .attention(
        "Satuan \"\(unit)\" pada \(drug.name) tidak dikenal SATUSEHAT; perbaiki data obat atau resep.",
        remedy: .prescription(prescription.id))
    }
    return quantity
  }

  func days(_ count: Int) -> Quantity {
    Quantity(value: FHIRDecimal(count), unit: "days", system: CodeSystem.ucum, code: "d")
  }
}
