import Clinic
import FHIR
import Vocabulary

/// Filled questionnaires; Q0007 is the pharmacist's review of a prescription. Contract §9.15.
extension VisitMapping {
  func questionnaireResponse(_ key: ResourceKey) throws(MappingProblem) -> FHIR.QuestionnaireResponse {
    if let ours = record.questionnaireResponses.first(where: { $0.id.text == key.id }) {
      return try questionnaireResponse(ours)
    }
    guard let prescription = record.prescriptions.first(where: { $0.review?.id.text == key.id }),
      let review = prescription.review
    else { throw .gone }
    var response = try questionnaireResponse(review)
    let reviewed = QuestionnaireGroups.reviewedPrescription
    guard review.questionnaire == reviewed.questionnaire else { return response }
    var answers: [FHIR.QuestionnaireResponse.Answer] = []
    for item in prescription.sendableItems {
      answers.append(.init(valueReference: try reference(to: ResourceKey(.medicationRequest, item.id))))
    }
    if !answers.isEmpty {
      response.item.append(.init(linkId: reviewed.linkID, text: reviewed.text, answer: answers))
    }
    return response
  }

  private func questionnaireResponse(
    _ ours: OurQuestionnaireResponse
  ) throws(MappingProblem) -> FHIR.QuestionnaireResponse {
    var response = FHIR.QuestionnaireResponse(status: .completed)
    response.identifier = identifier("QuestionnaireResponse", ours.id.text)
    response.questionnaire = Kemkes.questionnaire(ours.questionnaire)
    response.subject = try subject()
    response.encounter = try encounterReference()
    response.authored = DateTime(ours.at)
    response.author = try practitioner(ours.by)
    response.source = Reference(reference: try subject().reference)
    response.item = AnswerTree.items(of: ours)
    return response
  }
}
