import Clinic
import FHIR
import Vocabulary

/// The diet as an order, when its kind has a code. Contract §9.16.
extension VisitMapping {
  func nutritionOrder(_ key: ResourceKey) throws(MappingProblem) -> FHIR.NutritionOrder {
    guard let diet = record.dietSummary, diet.id.text == key.id, let kind = diet.diet else { throw .gone }
    var order = FHIR.NutritionOrder(
      status: "active", intent: "proposal", patient: try subject(), dateTime: DateTime(diet.at))
    order.identifier = [identifier("nutrition-order", diet.id.text)]
    order.encounter = try encounterReference()
    order.orderer = try practitioner(diet.by)
    order.oralDiet = FHIR.NutritionOrder.OralDiet(
      type: [CodeableConcept(Coding(kind))], instruction: diet.text.ifSaid)
    return order
  }
}
