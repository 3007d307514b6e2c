import Clinic
import Hummingbird
import Vocabulary

/// Terkirim: what went where, what waits, what needs a person; and sending again.
struct DeliveryPages: PageModule {
  let clinic: Clinic
  let preflight: Preflight

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.deliveries(.list()), use: list)
    pages.get(.deliveries(.answers), use: answers)
    pages.get(.deliveries(.delivery(":id")), use: delivery)
    pages.get(.deliveries(.visit(":id")), use: visit)
    pages.post(.deliveries(.resend(":id")), use: resend)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let viewer = context.viewer
    let today = viewer.facility.zone.date(of: clinic.clock.now())
    let filter = DeliveryFilter(request.queryValues, today: today)
    return DeliveryListPage(
      viewer: viewer, counts: try await clinic.read(CountDeliveries(day: filter.day), by: viewer.actor),
      list: try await clinic.read(filter.query, by: viewer.actor), filter: filter
    ).page
  }

  @Sendable func delivery(_ request: Request, _ context: PageContext) async throws -> Page {
    let result = try await clinic.read(ReadDelivery(id: try id(context)), by: context.viewer.actor)
    return DeliveryPage(viewer: context.viewer, result: result).page
  }

  @Sendable func answers(_ request: Request, _ context: PageContext) async throws -> Page {
    let answers = try await clinic.read(ListAnswers(), by: context.viewer.actor)
    return AnswerListPage(viewer: context.viewer, answers: answers).page
  }

  @Sendable func visit(_ request: Request, _ context: PageContext) async throws -> Page {
    guard let encounter = EncounterID(try context.captured("id")) else { throw PageProblem.notFound() }
    let lines = try await clinic.read(EncounterDeliveries(encounter: encounter), by: context.viewer.actor)
    // Only a visit of this facility is asked about: its lines were found under the facility.
    let problems = lines.isEmpty ? [] : try await preflight.check(encounter)
    return VisitDeliveriesPage(viewer: context.viewer, lines: lines, problems: problems).page
  }

  @Sendable func resend(_ request: Request, _ context: PageContext) async throws -> Response {
    let id = try id(context)
    try await clinic.run(ResendDelivery(id: id), by: context.viewer.actor)
    return .redirect(to: Route.deliveries(.delivery(id.text)).url, type: .normal)
  }

  private func id(_ context: PageContext) throws -> DeliveryID {
    guard let id = DeliveryID(try context.captured("id")) else { throw PageProblem.notFound() }
    return id
  }
}
