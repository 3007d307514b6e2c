import Clinic
import Hummingbird
import Vocabulary

extension EncounterPages {
  /// Keeps what is being typed; the page's script sends it a moment after each change.
  @Sendable func keepDraft(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    let revision = context.form["revisi"].flatMap { Int($0) } ?? 0
    try await keep(ExaminationForm(context.form), revision, of: id, context)
    return Response(status: .noContent)
  }

  /// Throws one's own typing away and shows the saved record.
  @Sendable func discardDraft(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    try await clinic.run(DiscardDraft(encounter: id), by: context.actor)
    return .seeOther(.encounters(.open(id.text)))
  }

  func keep(
    _ form: ExaminationForm, _ revision: Int, of id: EncounterID, _ context: PageContext
  ) async throws {
    try await clinic.run(SaveDraft(encounter: id, form: form, revision: revision), by: context.actor)
  }
}
