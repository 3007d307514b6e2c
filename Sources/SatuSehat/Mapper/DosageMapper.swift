import Clinic
import FHIR
import Vocabulary

/// How a medicine is to be taken, and amounts of it. Contract §9.7.
extension VisitMapping {
  func dosage(_ item: OurMedicationRequest) -> Dosage {
    var dosage = Dosage(
      sequence: 1, text: item.signa,
      additionalInstruction: DosageInstruction.concepts(item.instruction), patientInstruction: item.signa,
      timing: Timing(
        repeat: Timing.Rule(frequency: item.timesPerDay, period: 1, periodUnit: "d")))
    dosage.route = item.drug.route.map { CodeableConcept(Coding($0)) }
    if DosageInstruction.isAsNeeded(item.instruction) { dosage.asNeededBoolean = true }
    // A unit in words that nobody knows stays words: the dose is in the text anyway.
    if let dose = DoseUnit.quantity(FHIRDecimal(item.dose), of: item.doseUnit, form: item.drug.form) {
      dosage.doseAndRate = [
        Dosage.DoseAndRate(type: .hl7("dose-rate-type", "ordered", "Ordered"), doseQuantity: dose)
      ]
    }
    return dosage
  }

  /// An amount of a drug in the unit in which the pharmacy counts it.
  func amount(
    _ count: Int, of drug: Drug, in prescription: Prescription
  ) throws(MappingProblem) -> Quantity {
    let value = FHIRDecimal(count)
    if let quantity = DoseUnit.quantity(value, of: drug.unit, form: drug.form)
      ?? DoseUnit.quantity(value, ofForm: drug.form)
    {
      return quantity
    }
    throw .attention(
      "Satuan \"\(drug.unit)\" pada \(drug.name) tidak dikenal SATUSEHAT; perbaiki data obat.",
      remedy: .prescription(prescription.id))
  }

  func days(_ count: Int) -> Quantity {
    Quantity(value: FHIRDecimal(count), unit: "days", system: CodeSystem.ucum, code: "d")
  }
}
