import Clinic
import Hummingbird
import Vocabulary

extension EncounterPages {
  @Sendable func triage(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    let encounter = try await clinic.read(FindEncounter(id), by: context.actor)
    if encounter.isSigned { return .seeOther(.encounters(.summary(id.text))) }
    return try await triagePage(of: id, context, isSaved: request.queryValues["ok"] != nil).response()
  }

  /// Saves the nurse's part; a wrong or unusual value comes back beside its field, nothing typed is lost.
  @Sendable func saveTriage(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    let form = ExaminationForm(context.form)
    let revision = context.form["revisi"].flatMap { Int($0) } ?? 0
    if case .more(let part) = ExaminationAction(context.form) {
      try await keep(form, revision, of: id, context)
      return .seeOther(path: Route.encounters(.step(id.text, step: "triase")).url + "#" + part)
    }
    do {
      try await clinic.run(
        RecordTriage(encounter: id, form: form, revision: revision, lists: lists), by: context.actor)
      return .seeOther(path: Route.encounters(.step(id.text, step: "triase")).url + "?ok=ya")
    } catch let problems as Problems {
      try await keep(form, revision, of: id, context)
      return try await triagePage(of: id, context, problems: problems).response(status: .unprocessableContent)
    } catch let refusal as Refusal {
      guard case .conflict(let sentence) = refusal else { throw refusal }
      try await keep(form, revision, of: id, context)
      return try await triagePage(of: id, context, conflict: sentence).response(status: .conflict)
    }
  }

  private func triagePage(
    of id: EncounterID, _ context: PageContext, problems: Problems = Problems(), conflict: String? = nil,
    isSaved: Bool = false
  ) async throws -> Page {
    let found = try await clinic.read(ReadExamination(encounter: id, lists: lists), by: context.actor)
    let today = context.viewer.facility.zone.date(of: clinic.clock.now())
    return TriagePage(
      found: found,
      fields: ExaminationFields(
        found.form, problems: problems, of: found.record.patient, on: today, lists: lists),
      viewer: context.viewer, conflict: conflict, isSaved: isSaved
    ).page
  }
}
