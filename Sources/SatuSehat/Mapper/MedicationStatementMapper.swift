import Clinic
import FHIR
import Vocabulary

/// Catatan pengobatan: what the patient says to take. Contract §9.9.
extension VisitMapping {
  func medicationStatement(_ key: ResourceKey) throws(MappingProblem) -> FHIR.MedicationStatement {
    let ours = try find(key, in: record.medicationStatements)
    var statement = FHIR.MedicationStatement(
      status: ours.active ? .active : .completed, subject: try subject())
    statement.identifier = [identifier("medicationstatement", ours.id.text)]
    statement.category = .hl7("medication-statement-category", "community", "Community")
    statement.medicationCodeableConcept = CodeableConcept(
      coding: ours.code.map { [Coding($0)] } ?? [], text: ours.name.ifSaid)
    statement.context = try encounterReference()
    statement.dateAsserted = DateTime(ours.at)
    statement.effectiveDateTime = DateTime(ours.at)
    statement.informationSource = try subject()
    statement.dosage = ours.dosage.ifSaid.map { [Dosage(text: $0)] } ?? []
    return statement
  }
}
