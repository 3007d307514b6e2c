import Clinic
import Hummingbird
import Vocabulary

extension EncounterPages {
  /// The examination; the nurse is led to triage, a signed visit to its record.
  @Sendable func open(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    guard context.viewer.may(.examine) else { return .seeOther(.encounters(.step(id.text, step: "triase"))) }
    let encounter = try await clinic.read(FindEncounter(id), by: context.actor)
    if encounter.isSigned { return .seeOther(.encounters(.summary(id.text))) }
    return try await page(of: id, context, focus: request.queryValues["di"]).response()
  }

  /// Does what the pressed button says; what was typed is kept whatever happens.
  @Sendable func save(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    var form = ExaminationForm(context.form)
    let revision = context.form["revisi"].flatMap { Int($0) } ?? 0
    await nameSpecialty(in: &form, at: context.actor.facility)
    switch ExaminationAction(context.form) {
    case .save: return try await record(form, revision, of: id, context, closing: false)
    case .close: return try await record(form, revision, of: id, context, closing: true)
    case .orderLaboratory:
      try await keep(form, revision, of: id, context)
      return .seeOther(.encounters(.order(id.text)))
    case .searchHospitals:
      try await keep(form, revision, of: id, context)
      let record = try await clinic.read(ReadExamination(encounter: id, lists: lists), by: context.actor)
        .record
      let hospitals = await hospitals(for: form, record)
      return try await page(of: id, context, focus: "rujukan", hospitals: hospitals).response()
    case .more(let part):
      try await keep(form, revision, of: id, context)
      return .seeOther(path: Route.encounters(.open(id.text)).url + "#" + part)
    case .add(let list, let code):
      try await add(code, to: list, of: &form, context)
      try await keep(form, revision, of: id, context)
      return .seeOther(.encounters(.open(id.text, at: list.part)))
    case .search(let list, let words):
      try await keep(form, revision, of: id, context)
      let choices = try await choices(list, words, context)
      return try await page(of: id, context, focus: list.part, choices: choices).response()
    case .remove(let list, let place):
      form.remove(from: list, at: place)
      try await keep(form, revision, of: id, context)
      return .seeOther(path: Route.encounters(.open(id.text)).url + "#" + list.part)
    case .proposeDrugs(let letter):
      if let found = try await self.letter(letter, at: id, context) { form.propose(found) }
      try await keep(form, revision, of: id, context)
      return .seeOther(path: Route.encounters(.open(id.text)).url + "#resep")
    case .promote(let place):
      form.promote(place)
      try await keep(form, revision, of: id, context)
      return .seeOther(path: Route.encounters(.open(id.text)).url + "#diagnosis")
    }
  }

  private func record(
    _ form: ExaminationForm, _ revision: Int, of id: EncounterID, _ context: PageContext, closing: Bool
  ) async throws -> Response {
    do {
      let saved = try await clinic.run(
        RecordExamination(encounter: id, form: form, revision: revision, lists: lists), by: context.actor)
      guard closing else { return .seeOther(.encounters(.open(id.text))) }
      try await clinic.run(CloseEncounter(encounter: id, revision: saved), by: context.actor)
      return .seeOther(.encounters(.summary(id.text)))
    } catch let problems as Problems {
      let isMinimum = problems.all.allSatisfy { MinimumRecord.Piece(rawValue: $0.field) != nil }
      if !isMinimum { try await keep(form, revision, of: id, context) }
      return try await page(
        of: id, context, problems: isMinimum ? Problems() : problems, refusedClosing: isMinimum
      )
      .response(status: .unprocessableContent)
    } catch let refusal as Refusal {
      guard case .conflict(let sentence) = refusal else { throw refusal }
      try await keep(form, revision, of: id, context)
      return try await page(of: id, context, conflict: sentence).response(status: .conflict)
    }
  }

  /// Shows the visit as it stands, with what is special about this answer.
  func page(
    of id: EncounterID, _ context: PageContext, problems: Problems = Problems(), focus: String? = nil,
    choices: ExaminationFields.Choices? = nil, conflict: String? = nil, refusedClosing: Bool = false,
    startProblem: String? = nil, hospitals: ReferralDirectory.Answer? = nil,
    adherenceProblem: String? = nil
  ) async throws -> Page {
    let found = try await clinic.read(ReadExamination(encounter: id, lists: lists), by: context.actor)
    let today = context.viewer.facility.zone.date(of: clinic.clock.now())
    var fields = ExaminationFields(
      found.form, problems: problems, of: found.record.patient, on: today, lists: lists, focus: focus,
      choices: choices)
    fields.referral = try await referralOptions(for: found.record, hospitals, context)
    return ExaminationPage(
      found: found, fields: fields,
      viewer: context.viewer, conflict: conflict, refusedClosing: refusedClosing, startProblem: startProblem,
      adherenceProblem: adherenceProblem
    ).page
  }
}
