import Vocabulary

extension ExaminationReader {
  mutating func readNote() {
    let prognosis = ClinicalNote.Prognosis(rawValue: form.prognosis)
    if prognosis == nil, !form.prognosis.isEmpty { problems.add("prognosis", "Pilih prognosis dari daftar.") }
    var note = ClinicalNote(
      id: before.note?.id ?? ClinicalImpressionID(at: now), subjective: form.subjective.trimmingBlanks,
      objective: form.objective.trimmingBlanks, assessment: form.assessment.trimmingBlanks,
      plan: form.plan.trimmingBlanks, impression: form.impression.trimmingBlanks, prognosis: prognosis,
      nonDrugTherapy: form.nonDrugTherapy.trimmingBlanks, consumables: form.consumables.trimmingBlanks,
      at: now, by: by)
    guard !note.isEmpty else { return }
    if let previous = before.note {
      (note.at, note.by) = (previous.at, previous.by)
      if note != previous { (note.at, note.by) = (now, by) }
    }
    read.note = note
  }

  mutating func readQuestionnaires() {
    for (id, typed) in form.answers.sorted(by: { $0.key < $1.key }) {
      guard let questionnaire = lists.questionnaires[id] else {
        problems.add("answers.\(id)", "Kuesioner \(id) tidak dikenal.")
        continue
      }
      let answers = questionnaire.items.compactMap { item in
        answer(item, typed[item.linkID]?.trimmingBlanks ?? "", "answers.\(id).\(item.linkID)")
      }
      guard !answers.isEmpty else { continue }
      let previous = before.questionnaireResponses.first { $0.questionnaire == id }
      read.questionnaireResponses.append(
        kept(previous, unless: { $0.answers != answers }) {
          QuestionnaireResponse(
            id: previous?.id ?? QuestionnaireResponseID(at: now), questionnaire: id, answers: answers,
            at: now,
            by: by)
        })
    }
  }

  private mutating func answer(
    _ item: Questionnaire.Item, _ typed: String, _ field: String
  ) -> QuestionnaireResponse.Answer? {
    guard !typed.isEmpty else { return nil }
    let value: QuestionnaireResponse.Answer.Value?
    switch item.kind {
    case .group: value = nil
    case .choice: value = item.choices.first { $0.code == typed }.map { .coded($0) }
    case .boolean: value = typed == "true" ? .yes(true) : typed == "false" ? .yes(false) : nil
    case .integer: value = Int(typed).map { .number($0) }
    case .quantity: value = ExactDecimal(typed).map { .text($0.text) }
    case .reference: value = .text(typed)
    }
    guard let value else {
      problems.add(field, "Jawaban “\(typed)” tidak sesuai dengan pertanyaan ini.")
      return nil
    }
    return QuestionnaireResponse.Answer(linkID: item.linkID, question: item.text, value: value)
  }
}

extension ClinicalNote {
  /// Nothing was written.
  var isEmpty: Bool {
    prognosis == nil
      && [subjective, objective, assessment, plan, impression, nonDrugTherapy, consumables].allSatisfy(
        \.isEmpty)
  }
}
