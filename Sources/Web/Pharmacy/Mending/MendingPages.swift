import Clinic
import Hummingbird
import Vocabulary

/// Where the prescriber mends what the pharmacist sent back.
struct MendingPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.pharmacy(.mend(":id"))) { _, context in try await page(context) }
    pages.post(.pharmacy(.mend(":id")), use: mend)
  }

  @Sendable func mend(_ request: Request, _ context: PageContext) async throws -> Response {
    let found = try await returned(context)
    do {
      let lines = try await MendedLines(context.form, found.prescription, clinic, by: context.actor).lines
      try await clinic.run(
        MendPrescription(prescription: found.prescription.id, lines: lines), by: context.actor)
    } catch let problems as Problems {
      return try await page(context, FormState(context.form, problems: problems))
        .response(status: .unprocessableContent)
    }
    return .seeOther(.encounters(.list()))
  }

  private func page(_ context: PageContext, _ form: FormState? = nil) async throws -> Page {
    MendingPage(viewer: context.viewer, found: try await returned(context), refused: form).page
  }

  private func returned(_ context: PageContext) async throws -> ReturnedPrescription.Result {
    try await clinic.read(ReturnedPrescription(try context.captured("id")), by: context.actor)
  }
}
