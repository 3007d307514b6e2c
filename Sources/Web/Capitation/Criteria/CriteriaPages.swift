import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Kriteria tarif: the four criteria of Lampiran II I.A.1.b as they were through the years.
struct CriteriaPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.capitation(.criteria)) { _, context in try await show(context, FormState()) }
    pages.post(.capitation(.criteria), use: record)
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadCriteria(), by: context.actor)
    return CriteriaPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func record(_ request: Request, _ context: PageContext) async throws -> Response {
    typealias Field = RecordCriterion.Field
    return try await context.carryOut {
      var typed = TypedAnswers(context.form)
      let entered = typed.optionalDay(Field.enteredOn)
      try typed.problems.throwIfAny()
      _ = try await clinic.run(
        RecordCriterion(
          CapitationCriterion.Kind(rawValue: typed.text(Field.kind)), typed.text(Field.value),
          since: CalendarDate(typed: typed.text(Field.since)),
          CriterionChange(rawValue: typed.text(Field.change)), enteredOn: entered,
          basis: typed.text(Field.basis)), by: context.actor)
      return .seeOther(.capitation(.criteria))
    } orShow: {
      try await show(context, $0)
    }
  }
}
