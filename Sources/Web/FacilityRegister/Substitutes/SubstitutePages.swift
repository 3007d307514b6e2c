import Clinic
import Hummingbird
import Vocabulary

/// Pengganti: who stands in for whom on which days.
struct SubstitutePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.substitutes)) { _, context in try await show(context, FormState()) }
    pages.post(.facilityRegister(.addSubstitute), use: add)
    pages.post(.facilityRegister(.cancelSubstitute(":id"))) { _, context in
      try await clinic.run(CancelSubstitute(try context.captured("id")), by: context.actor)
      return Response.seeOther(.facilityRegister(.substitutes))
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadSubstitutes(), by: context.actor)
    return SubstitutePage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func add(_ request: Request, _ context: PageContext) async throws -> Response {
    try await context.carryOut {
      var typed = TypedAnswers(context.form)
      let (absent, other) = (typed.practitioner("digantikan"), typed.practitioner("pengganti"))
      let (from, until) = (typed.day("mulai"), typed.day("sampai"))
      let entered = typed.optionalDay("hfis")
      guard let absent, let other, let from, let until, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        RecordSubstitute(
          for: absent, by: other, from: from, until: until, reason: context.form["sebab"] ?? "",
          enteredOn: entered), by: context.actor)
      return .seeOther(.facilityRegister(.substitutes))
    } orShow: {
      try await show(context, $0)
    }
  }
}
