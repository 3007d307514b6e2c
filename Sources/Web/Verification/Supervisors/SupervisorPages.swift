import Clinic
import Hummingbird
import Vocabulary

/// Lembaga pengawas: recorded with a day, ended with a day.
struct SupervisorPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.audits(.supervisors)) { _, context in try await show(context, FormState()) }
    pages.post(.audits(.supervisors)) { _, context in
      typealias Field = RecordSupervisoryBody.Field
      let form = context.form
      return try await answer(
        context,
        RecordSupervisoryBody(
          form[Field.kind].flatMap(Recommendation.Body.init), name: form[Field.name] ?? "",
          contact: form[Field.contact] ?? "",
          from: form[Field.from].flatMap(CalendarDate.init(typed:))))
    }
    pages.post(.audits(.endSupervisor(":id"))) { _, context in
      let id: SupervisoryBodyID = try context.captured("id")
      return try await answer(
        context,
        EndSupervisoryBody(
          id, on: context.form[EndSupervisoryBody.field].flatMap(CalendarDate.init(typed:))))
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let (today, bodies) = try await clinic.read(ReadSupervisoryBodies(), by: context.actor)
    return SupervisorPage(viewer: context.viewer, today: today, bodies: bodies, form: form).page
  }

  private func answer(_ context: PageContext, _ command: some Command) async throws -> Response {
    try await context.carryOut {
      _ = try await clinic.run(command, by: context.actor)
      return .seeOther(.audits(.supervisors))
    } orShow: {
      try await show(context, $0)
    }
  }
}
