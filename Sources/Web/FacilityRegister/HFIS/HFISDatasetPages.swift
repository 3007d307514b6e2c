import Clinic
import Hummingbird
import Vocabulary

/// Kelengkapan HFIS: what is missing of the data of the house, and when somebody compared with HFIS.
struct HFISDatasetPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.dataset)) { _, context in try await show(context, FormState()) }
    pages.post(.facilityRegister(.reviewDataset), use: review)
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadHFISDataset(), by: context.actor)
    return HFISDatasetPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable private func review(_ request: Request, _ context: PageContext) async throws -> Response {
    try await context.carryOut {
      var typed = TypedAnswers(context.form)
      guard let day = typed.day(ReviewHFIS.Field.day) else { throw typed.problems }
      try await clinic.run(
        ReviewHFIS(on: day, differences: context.form[ReviewHFIS.Field.differences] ?? ""),
        by: context.actor)
      return .seeOther(.facilityRegister(.dataset))
    } orShow: {
      try await show(context, $0)
    }
  }
}
