import Clinic
import FHIR
import Vocabulary

/// Rencana tindak lanjut. Contract §9.14.
extension VisitMapping {
  func carePlan(_ key: ResourceKey) throws(MappingProblem) -> FHIR.CarePlan {
    guard let ours = record.carePlan, ours.id.text == key.id else { throw .gone }
    var plan = FHIR.CarePlan(status: .active, intent: .plan, subject: try subject())
    plan.identifier = [identifier("careplan", ours.id.text)]
    plan.category = [.snomed("736271009", "Outpatient care plan")]
    plan.title = "Rencana Rawat Pasien"
    plan.description = ours.description.ifSaid ?? "Kontrol"
    plan.encounter = try encounterReference()
    plan.created = DateTime(ours.at)
    plan.author = try practitioner(ours.by)
    return plan
  }
}
