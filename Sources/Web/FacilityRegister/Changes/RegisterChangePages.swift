import Clinic
import Hummingbird
import Vocabulary

/// Perubahan HFIS: what changed in a month, ticked when HFIS has it.
struct RegisterChangePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.changes())) { request, context in
      let typed = request.queryValues["bulan"]
      let month = typed.flatMap(ParticipantMonth.init)
      if typed != nil, month == nil {
        throw PageProblem.notFound("Bulan ini tidak dikenal. Tulis misalnya 2026-11.")
      }
      return try await show(context, month, FormState())
    }
    pages.post(.facilityRegister(.enterChange(":id")), use: enter)
  }

  private func show(_ context: PageContext, _ month: ParticipantMonth?, _ form: FormState) async throws
    -> Page
  {
    let answer = try await clinic.read(ReadRegisterChanges(month), by: context.actor)
    return RegisterChangePage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func enter(_ request: Request, _ context: PageContext) async throws -> Response {
    let month = context.form["bulan"].flatMap(ParticipantMonth.init)
    do {
      var typed = TypedAnswers(context.form)
      guard let day = typed.day("tanggal") else { throw typed.problems }
      try await clinic.run(
        EnterChange(try context.captured("id"), on: day, note: context.form["catatan"] ?? ""),
        by: context.actor)
      return .seeOther(.facilityRegister(.changes(month: month?.text)))
    } catch let problems as Problems {
      return try await show(context, month, FormState(context.form, problems: problems))
        .response(status: .unprocessableContent)
    }
  }
}
