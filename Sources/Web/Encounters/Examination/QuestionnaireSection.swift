import Clinic

/// Questionnaires drawn from their data; the review of a prescription belongs to the pharmacy.
struct QuestionnaireSection: Component {
  let fields: ExaminationFields

  var html: HTML {
    for questionnaire in offered {
      details(.class("card"), .id("kuesioner-\(questionnaire.id)"), .open(isOpen(questionnaire))) {
        summary("Kuesioner \(questionnaire.id) · \(Self.words[questionnaire.id] ?? "")")
        for item in questionnaire.items { field(item, "answers.\(questionnaire.id).\(item.linkID)") }
      }
    }
  }

  private static let words = [
    "Q0013": "faktor risiko penyakit tidak menular", "Q0024": "skrining malnutrisi dewasa",
  ]

  private var offered: [Questionnaire] {
    fields.lists.questionnaires.values.filter { $0.id != "Q0007" }.sorted { $0.id < $1.id }
  }

  private func isOpen(_ questionnaire: Questionnaire) -> Bool {
    fields.form.answers[questionnaire.id] != nil
      || fields.state.problems.keys.contains { $0.hasPrefix("answers.\(questionnaire.id)") }
  }

  @HTMLBuilder private func field(_ item: Questionnaire.Item, _ name: String) -> HTML {
    switch item.kind {
    case .group: h3(item.text)
    case .choice:
      RadioField(
        item.text, name: name, in: fields.state, choices: item.choices.map { Choice($0.code, $0.display) })
    case .boolean:
      RadioField(
        item.text, name: name, in: fields.state, choices: [Choice("true", "Ya"), Choice("false", "Tidak")])
    case .integer: TextField(item.text, name: name, in: fields.state, kind: .number)
    case .quantity: TextField(item.text, name: name, in: fields.state, kind: .decimal, unit: item.unit)
    case .reference: TextField(item.text, name: name, in: fields.state)
    }
  }
}
