import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Sengketa: what the parties dispute, and its way up the ladder of Ps.13.
struct DisputePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.disputes(.list())) { request, context in
      let about = request.queryValues["tentang"] ?? ""
      return try await list(context, FormState(FormValues([(OpenDispute.Field.subject, about)])))
    }
    pages.post(.disputes(.list()), use: begin)
    pages.get(.disputes(.open(":id"))) { _, context in try await one(context, FormState()) }
    pages.post(.disputes(.step(":id")), use: step)
  }

  private func list(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadDisputes(), by: context.actor)
    return DisputeListPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func one(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadDispute(try context.captured("id")), by: context.actor)
    return DisputePage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func begin(_ request: Request, _ context: PageContext) async throws -> Response {
    typealias Field = OpenDispute.Field
    return try await context.carryOut {
      var typed = TypedAnswers(context.form)
      let amount = typed.text(Field.amount).isEmpty ? nil : typed.money(Field.amount)
      try typed.problems.throwIfAny()
      let id = try await clinic.run(
        OpenDispute(
          about: context.form[Field.subject], typed.text(Field.about), amount: amount,
          since: CalendarDate(typed: typed.text(Field.day))), by: context.actor)
      return .seeOther(.disputes(.open(id.text)))
    } orShow: {
      try await list(context, $0)
    }
  }

  @Sendable func step(_ request: Request, _ context: PageContext) async throws -> Response {
    typealias Field = AdvanceDispute.Field
    let id: DisputeID = try context.captured("id")
    return try await context.carryOut {
      var typed = TypedAnswers(context.form)
      let due = typed.optionalDay(Field.due)
      try typed.problems.throwIfAny()
      try await clinic.run(
        AdvanceDispute(
          id, DisputeStep(rawValue: typed.text(Field.step)), on: CalendarDate(typed: typed.text(Field.day)),
          dueOn: due, note: typed.text(Field.note)), by: context.actor)
      return .seeOther(.disputes(.open(id.text)))
    } orShow: {
      try await one(context, $0)
    }
  }
}
