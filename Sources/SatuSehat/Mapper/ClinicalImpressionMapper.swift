import Clinic
import FHIR
import Vocabulary

/// Riwayat perjalanan penyakit and prognosis. Contract §9.13.
extension VisitMapping {
  func clinicalImpression(_ key: ResourceKey) throws(MappingProblem) -> FHIR.ClinicalImpression {
    guard let note = record.note, note.id.text == key.id,
      let use = key.variant.flatMap(EncounterRecord.ImpressionUse.init)
    else { throw .gone }
    var impression = FHIR.ClinicalImpression(status: .completed, subject: try subject())
    impression.identifier = [
      identifier("clinicalimpression", "\(note.id.text)-\(use.rawValue)", official: true)
    ]
    impression.encounter = try encounterReference()
    impression.effectiveDateTime = DateTime(note.at)
    impression.date = DateTime(note.at)
    impression.assessor = try practitioner(note.by)
    switch use {
    case .course:
      impression.code = .snomed("312850006", "History of disorder")
      impression.description = note.impression.ifSaid
      impression.summary = record.courseOfIllness
    case .prognosis: try addPrognosis(to: &impression, note)
    }
    return impression
  }

  private func addPrognosis(
    to impression: inout FHIR.ClinicalImpression, _ note: ClinicalNote
  ) throws(MappingProblem) {
    guard let prognosis = note.prognosis, let diagnosis = record.distinctDiagnoses.first,
      let code = diagnosis.code
    else { throw .gone }
    let condition = try reference(to: ResourceKey(.condition, diagnosis.id))
    impression.code = .snomed("20481000", "Determination of prognosis")
    impression.summary = "Prognosis \(prognosis.word) untuk \(diagnosis.text)"
    impression.problem = [condition]
    impression.finding = [
      FHIR.ClinicalImpression.Finding(
        itemCodeableConcept: CodeableConcept(
          Coding(
            system: CodeSystem.icd10, code: ClassificationCode.icd10(code.code), display: code.display)),
        itemReference: condition)
    ]
    impression.prognosisCodeableConcept = [PrognosisCode.concept(prognosis)]
  }
}
