import Clinic
import Hummingbird
import Vocabulary

/// Tenggat: the deadline calendar by day and by person.
struct DeadlinePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.deadlines(.list())) { request, context in
      try await show(context, person: request.queryValues["petugas"], FormState())
    }
    pages.post(.deadlines(.start), use: start)
    pages.post(.deadlines(.finish), use: finish)
    pages.post(.deadlines(.assign), use: assign)
  }

  private func show(_ context: PageContext, person: String? = nil, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadDeadlines(), by: context.actor)
    let people = try await clinic.read(ReadDeadlinePeople(), by: context.actor)
    return DeadlinePage(viewer: context.viewer, answer: answer, people: people, chosen: person, form: form)
      .page
  }

  @Sendable func start(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      guard let day = CalendarDate(typed: context.form["terjadi"] ?? "") else {
        throw Problems([Problem(field: "terjadi", "Tulis tanggal, misalnya 20-11-2026.")])
      }
      try await clinic.run(
        StartDeadline(context.form["tenggat"] ?? "", on: day, note: context.form["tentang"] ?? ""),
        by: context.actor)
    }
  }

  @Sendable func finish(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let day = CalendarDate(iso: context.form["hari"] ?? "") else { throw PageProblem.notFound() }
    return try await answer(context) {
      try await clinic.run(
        FinishDeadline(
          context.form["aturan"] ?? "", dueOn: day, subject: context.form["hal"] ?? "",
          note: context.form["catatan"] ?? ""), by: context.actor)
    }
  }

  @Sendable func assign(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      guard let account = AccountID(context.form["petugas"] ?? "") else {
        throw Problems([Problem(field: "petugas", "Pilih petugasnya.")])
      }
      try await clinic.run(AssignDeadline(context.form["aturan"] ?? "", to: account), by: context.actor)
    }
  }

  private func answer(_ context: PageContext, _ work: () async throws -> Void) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.deadlines(.list()))
    } orShow: {
      try await show(context, $0)
    }
  }
}
