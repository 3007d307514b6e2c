import Clinic
import FHIR
import Vocabulary

/// Resume diet. Contract §9.16: after everything it refers to.
extension VisitMapping {
  func composition(_ key: ResourceKey) throws(MappingProblem) -> FHIR.Composition {
    guard let diet = record.dietSummary, diet.id.text == key.id else { throw .gone }
    var composition = FHIR.Composition(
      status: .final,
      type: CodeableConcept(Coding(system: CodeSystem.loinc, code: "18842-5", display: "Discharge summary")),
      date: DateTime(diet.at), title: "Resume Medis Rawat Jalan")
    composition.identifier = identifier("composition", diet.id.text)
    composition.category = [
      CodeableConcept(Coding(system: CodeSystem.loinc, code: "LP173421-1", display: "Report"))
    ]
    composition.subject = try subject()
    composition.encounter = try encounterReference()
    composition.author = [try practitioner(diet.by)]
    composition.custodian = organizationReference
    var section = FHIR.Composition.Section(
      code: CodeableConcept(
        Coding(system: CodeSystem.loinc, code: "42344-2", display: "Discharge diet (narrative)")),
      text: (diet.text.ifSaid ?? diet.diet?.display).map { Narrative(status: "additional", plainText: $0) })
    if diet.diet != nil {
      section.entry = [try reference(to: ResourceKey(.nutritionOrder, diet.id))]
    }
    composition.section = [section]
    return composition
  }
}
