import Clinic
import FHIR
import Vocabulary

/// Alergi. Contract §9.5; sent once, with the visit at which it was noted (§12).
extension VisitMapping {
  func allergyIntolerance(_ key: ResourceKey) throws(MappingProblem) -> FHIR.AllergyIntolerance {
    let ours = try find(key, in: record.allergies)
    var allergy = FHIR.AllergyIntolerance(patient: try subject())
    allergy.identifier = [identifier("allergy", ours.id.text, official: true)]
    allergy.clinicalStatus = .hl7("allergyintolerance-clinical", "active", "Active")
    allergy.verificationStatus = .hl7("allergyintolerance-verification", "confirmed", "Confirmed")
    allergy.category = FHIR.AllergyIntolerance.Category(rawValue: ours.category.rawValue).map { [$0] } ?? []
    allergy.criticality = ours.severe ? "high" : nil
    allergy.code = CodeableConcept(
      coding: ours.code.map { [Coding($0)] } ?? [],
      text: ours.reaction.ifSaid.map { "\(ours.substance) (\($0))" } ?? ours.substance.ifSaid)
    allergy.encounter = try encounterReference()
    allergy.recordedDate = DateTime(ours.at)
    allergy.recorder = try practitioner(ours.by)
    return allergy
  }
}
