import Clinic
import Hummingbird
import Vocabulary

/// What an examination takes over from the specialist's refer-back letter, and the education it asks for.
extension EncounterPages {
  /// A letter that is in force at this visit; nil for any other.
  func letter(
    _ letter: ReferBackLetterID, at id: EncounterID, _ context: PageContext
  ) async throws -> ReferBackLetter? {
    let found = try await clinic.read(ReadExamination(encounter: id, lists: lists), by: context.actor)
    return found.referBack.letters.first { $0.id == letter }
  }

  @Sendable func noteAdherence(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    do {
      let text = context.form[NoteAdherence.field] ?? ""
      try await clinic.run(NoteAdherence(at: id, text), by: context.actor)
      return .seeOther(.encounters(.open(id.text)))
    } catch let problems as Problems {
      return try await page(of: id, context, adherenceProblem: problems.all.first?.sentence)
        .response(status: .unprocessableContent)
    }
  }
}
