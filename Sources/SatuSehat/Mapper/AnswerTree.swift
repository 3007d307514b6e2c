import Clinic
import FHIR

/// Puts a flat list of answers into the groups that their link ids name: `1.2` stands inside `1`.
enum AnswerTree {
  static func items(of response: OurQuestionnaireResponse) -> [FHIR.QuestionnaireResponse.Item] {
    var items: [FHIR.QuestionnaireResponse.Item] = []
    for answer in response.answers {
      let item = FHIR.QuestionnaireResponse.Item(
        linkId: answer.linkID, text: answer.question.ifSaid, answer: [value(answer.value)])
      insert(item, into: &items, of: response.questionnaire)
    }
    return items
  }

  private static func insert(
    _ item: FHIR.QuestionnaireResponse.Item, into items: inout [FHIR.QuestionnaireResponse.Item],
    of questionnaire: String
  ) {
    guard let dot = item.linkId.lastIndex(of: ".") else {
      items.append(item)
      return
    }
    let parent = String(item.linkId.prefix(upTo: dot))
    if let index = items.firstIndex(where: { $0.linkId == parent }) {
      items[index].item.append(item)
    } else if let index = items.firstIndex(where: { parent.hasPrefix($0.linkId + ".") }) {
      insert(item, into: &items[index].item, of: questionnaire)
    } else {
      let title = QuestionnaireGroups.title(questionnaire, parent)
      insert(
        FHIR.QuestionnaireResponse.Item(linkId: parent, text: title, item: [item]), into: &items,
        of: questionnaire)
    }
  }

  private static func value(
    _ value: OurQuestionnaireResponse.Answer.Value
  ) -> FHIR.QuestionnaireResponse.Answer {
    switch value {
    case .yes(let yes): .init(valueBoolean: yes)
    case .coded(let coded): .init(valueCoding: Coding(coded))
    case .text(let text): .init(valueString: text)
    case .number(let number): .init(valueInteger: number)
    }
  }
}
