import Clinic
import Hummingbird
import Vocabulary

extension EncounterPages {
  /// Begins the examination, or takes it over.
  @Sendable func start(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    let asked = Set(
      context.form.all("identifiers").compactMap { IdentityConfirmation.Identifier(rawValue: $0) })
    do {
      try await clinic.run(StartExamination(encounter: id, identifiers: asked), by: context.actor)
      return .seeOther(.encounters(.open(id.text)))
    } catch let problems as Problems {
      return try await page(of: id, context, startProblem: problems["identifiers"])
        .response(status: .unprocessableContent)
    }
  }

  /// The visit does not take place.
  @Sendable func cancel(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    try await clinic.run(
      CancelEncounter(encounter: id, reason: context.form["reason"] ?? ""), by: context.actor)
    return .seeOther(.encounters(.list()))
  }
}
