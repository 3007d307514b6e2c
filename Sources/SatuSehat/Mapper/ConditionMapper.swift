import Clinic
import FHIR
import Vocabulary

/// Diagnosis, keluhan and riwayat penyakit. Contract §9.2.
extension VisitMapping {
  func condition(_ key: ResourceKey) throws(MappingProblem) -> FHIR.Condition {
    let ours = try find(key, in: record.conditions)
    guard let code = ours.code else {
      throw .attention(
        "\(ours.text) belum mempunyai kode.", remedy: .encounter(record.encounter.id))
    }
    var condition = FHIR.Condition(subject: try subject())
    condition.identifier = [identifier("condition", ours.id.text)]
    let active = ours.category != .history
    condition.clinicalStatus = .hl7(
      "condition-clinical", active ? "active" : "inactive", active ? "Active" : "Inactive")
    condition.category = [Self.category(ours.category)]
    condition.encounter = try encounterReference()
    condition.recordedDate = DateTime(ours.at)
    condition.recorder = try practitioner(ours.by)
    var coding = Coding(code)
    if ours.category == .diagnosis {
      coding.code = ClassificationCode.icd10(code.code)
      condition.verificationStatus = .hl7("condition-ver-status", "confirmed", "Confirmed")
    }
    condition.code = CodeableConcept(coding, text: ours.text.ifSaid)
    if ours.category == .complaint, let words = ours.text.ifSaid {
      condition.note = [Annotation(text: words)]
    }
    return condition
  }

  private static func category(_ category: OurCondition.Category) -> CodeableConcept {
    switch category {
    case .diagnosis: .hl7("condition-category", "encounter-diagnosis", "Encounter Diagnosis")
    case .complaint:
      CodeableConcept(
        Coding(system: CodeSystem.kemkesTerms, code: "chief-complaint", display: "Chief Complaint"))
    case .history:
      CodeableConcept(
        Coding(system: CodeSystem.kemkesTerms, code: "previous-condition", display: "Previous Condition"))
    }
  }
}
