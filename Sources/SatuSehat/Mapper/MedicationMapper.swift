import Clinic
import FHIR
import Vocabulary

/// Data obat: one resource for the order, one for each batch handed over. Contract §9.6.
extension VisitMapping {
  enum MedicationUse: String {
    case request, dispense
  }

  func medication(_ key: ResourceKey) throws(MappingProblem) -> FHIR.Medication {
    switch key.variant.flatMap(MedicationUse.init) {
    case .request:
      let (prescription, item) = try prescriptionItem(key.id)
      return try medication(item.drug, id: item.id.text, of: prescription)
    case .dispense:
      let (prescription, item, dispense) = try dispensed(key.id)
      var medication = try medication(item.drug, id: dispense.id.text, of: prescription)
      medication.batch = FHIR.Medication.Batch(
        lotNumber: dispense.lot.ifSaid,
        // The platform wants an instant here (its own bodies give midnight UTC).
        expirationDate: DateTime(seconds: dispense.expiresOn.dayNumber * 86_400))
      return medication
    case nil: throw .gone
    }
  }

  private func medication(
    _ drug: Drug, id: String, of prescription: Prescription
  ) throws(MappingProblem) -> FHIR.Medication {
    var medication = FHIR.Medication()
    medication.meta = Meta(profile: [Kemkes.medicationProfile])
    medication.identifier = [identifier("medication", id, official: true)]
    medication.code = CodeableConcept(Coding(try kfa(of: drug, in: prescription)))
    medication.status = "active"
    medication.form = try form(of: drug, in: prescription)
    medication.extension = [
      Extension(
        url: Kemkes.medicationType,
        valueCodeableConcept: CodeableConcept(
          Coding(system: CodeSystem.kemkes("medication-type"), code: "NC", display: "Non-compound")))
    ]
    return medication
  }

  /// Without a KFA code nothing is sent, and none is invented (contract §12).
  private func kfa(of drug: Drug, in prescription: Prescription) throws(MappingProblem) -> Coded {
    guard let kfa = drug.kfa else {
      throw .attention(
        "\(drug.name) belum mempunyai kode KFA; lengkapi data obat.",
        remedy: .prescription(prescription.id))
    }
    return kfa
  }

  private func form(of drug: Drug, in prescription: Prescription) throws(MappingProblem) -> CodeableConcept {
    guard let form = MedicationForm.concept(drug.form) else {
      throw .attention(
        "Bentuk sediaan \"\(drug.form)\" pada \(drug.name) tidak dikenal SATUSEHAT; perbaiki data obat.",
        remedy: .prescription(prescription.id))
    }
    return form
  }

  func prescriptionItem(
    _ id: String
  ) throws(MappingProblem) -> (Prescription, OurMedicationRequest) {
    for prescription in record.prescriptions {
      if let item = prescription.items.first(where: { $0.id.text == id }) { return (prescription, item) }
    }
    throw .gone
  }

  func dispensed(
    _ id: String
  ) throws(MappingProblem) -> (Prescription, OurMedicationRequest, OurMedicationDispense) {
    for prescription in record.prescriptions {
      guard let dispense = prescription.dispenses.first(where: { $0.id.text == id }),
        let item = prescription.items.first(where: { $0.id == dispense.request })
      else { continue }
      return (prescription, item, dispense)
    }
    throw .gone
  }
}
