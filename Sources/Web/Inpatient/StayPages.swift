import Clinic
import Hummingbird
import Vocabulary

/// Rawat inap: who is in now, a month's stays, and one stay with its discharge (INP-10).
struct StayPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.stays(.list()), use: list)
    pages.get(.stays(.stay(":id"))) { _, context in try await show(context, FormState()) }
    pages.post(.stays(.discharge(":id")), use: discharge)
    pages.post(.stays(.withdraw(":id")), use: withdraw)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let asked = request.queryValues
    let typed = asked["bulan"]
    let month = typed.flatMap(ParticipantMonth.init)
    if typed != nil, month == nil { throw PageProblem.notFound() }
    let page = asked["hal"].flatMap { Int($0) }.map { min(max($0, 1), 100_000) } ?? 1
    let query = ReadStays(month, page: page)
    let answer = try await clinic.read(query, by: context.actor)
    return StayListPage(viewer: context.viewer, answer: answer, number: page).page
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadStay(try context.captured("id")), by: context.actor)
    return StayPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func discharge(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    return try await answer(context) { id in
      try await clinic.run(
        DischargePatient(
          id, day: form[Stay.Field.day] ?? "", clock: form[Stay.Field.clock] ?? "",
          form[Stay.Field.disposition].flatMap(Stay.Disposition.init), note: form[Stay.Field.note] ?? ""),
        by: context.actor)
    }
  }

  @Sendable func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) { id in
      try await clinic.run(
        WithdrawStay(id, because: context.form[Stay.Field.reason] ?? ""), by: context.actor)
    }
  }

  private func answer(
    _ context: PageContext, _ work: (StayID) async throws -> Void
  ) async throws -> Response {
    let id: StayID = try context.captured("id")
    return try await context.carryOut {
      try await work(id)
      return .seeOther(.stays(.stay(id.text)))
    } orShow: {
      try await show(context, $0)
    }
  }
}
