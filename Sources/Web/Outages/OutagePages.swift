import Clinic
import Hummingbird
import Journal
import Vocabulary

/// Gangguan: the register of outages, one of them, and what was done about it.
struct OutagePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.outages(.list()), use: list)
    pages.get(.outages(.counter), use: counter)
    pages.get(.outages(.events), use: events)
    pages.get(.outages(.outage(":id"))) { _, context in try await show(context, FormState()) }
    pages.post(.outages(.note(":id")), use: note)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let number = request.queryValues["hal"].flatMap(Int.init).map { min(max($0, 1), 10_000) } ?? 1
    let result = try await clinic.read(ListOutages(page: number), by: context.actor)
    return OutageListPage(
      viewer: context.viewer, result: result, number: number, now: clinic.clock.now()
    ).page
  }

  /// Nothing while BPJS can be asked.
  @Sendable func counter(_ request: Request, _ context: PageContext) async throws -> Response {
    guard context.viewer.may(ListOutages.action) else { throw Refusal.forbidden(ListOutages.action) }
    let contingency = try await clinic.contingency(for: context.actor)
    return ContingencyBar(viewer: context.viewer, contingency: contingency, now: clinic.clock.now())
      .response()
  }

  @Sendable func events(_ request: Request, _ context: PageContext) async throws -> Response {
    guard context.viewer.may(ListOutages.action) else { throw Refusal.forbidden(ListOutages.action) }
    return EventStream.response(clinic.store.listen(to: Outage.topic), to: request)
  }

  @Sendable func note(_ request: Request, _ context: PageContext) async throws -> Response {
    let id = try id(context)
    return try await context.carryOut {
      try await clinic.run(NoteOutageAction(id, text: context.form["tindakan"] ?? ""), by: context.actor)
      return .seeOther(.outages(.outage(id.text)))
    } orShow: {
      try await show(context, $0)
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let result = try await clinic.read(ReadOutage(try id(context)), by: context.actor)
    return OutagePage(viewer: context.viewer, result: result, now: clinic.clock.now(), form: form).page
  }

  private func id(_ context: PageContext) throws -> OutageID {
    guard let id = OutageID(try context.captured("id")) else { throw PageProblem.notFound() }
    return id
  }
}
