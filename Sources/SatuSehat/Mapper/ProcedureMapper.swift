import Clinic
import FHIR
import Vocabulary

/// Tindakan. Contract §9.4.
extension VisitMapping {
  func procedure(_ key: ResourceKey) throws(MappingProblem) -> FHIR.Procedure {
    let ours = try find(key, in: record.procedures)
    let code = ClassificationCode.icd9cm(ours.code.code)
    var procedure = FHIR.Procedure(status: .completed, subject: try subject())
    procedure.identifier = [identifier("procedure", ours.id.text)]
    procedure.category = ProcedureCategory.concept(icd9cm: code)
    procedure.code = CodeableConcept(
      Coding(system: CodeSystem.icd9cm, code: code, display: ours.code.display))
    procedure.encounter = try encounterReference()
    procedure.performedPeriod = Period(start: DateTime(ours.at), end: DateTime(ours.at))
    procedure.performer = [FHIR.Procedure.Performer(actor: try practitioner(ours.by))]
    procedure.note = ours.note.ifSaid.map { [Annotation(text: $0)] } ?? []
    return procedure
  }
}
