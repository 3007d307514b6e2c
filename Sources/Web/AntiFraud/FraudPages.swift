import Clinic
import Hummingbird
import Vocabulary

/// Anti-kecurangan: what the rules found, and what the team says to it.
struct FraudPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.fraud(.list()), use: list)
    pages.post(.fraud(.scan)) { _, context in
      let month = context.form["bulan"].flatMap(ParticipantMonth.init)
      try await clinic.run(ScanForFraud(month), by: context.actor)
      return Response.seeOther(.fraud(.list(month: month?.text)))
    }
    pages.get(.fraud(.hit(":id"))) { _, context in try await hit(context, FormState()) }
    pages.post(.fraud(.hit(":id")), use: dispose)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let asked = request.queryValues
    let disposition = asked["keadaan"].flatMap(FraudDisposition.init) ?? .open
    let page = asked["hal"].flatMap { Int($0) } ?? 1
    let answer = try await clinic.read(
      ReadFraudHits(asked["bulan"].flatMap(ParticipantMonth.init), disposition, page: page), by: context.actor
    )
    return FraudListPage(viewer: context.viewer, answer: answer, disposition: disposition, number: page).page
  }

  private func hit(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadFraudHit(try context.captured("id")), by: context.actor)
    return FraudHitPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func dispose(_ request: Request, _ context: PageContext) async throws -> Response {
    let (id, form): (FraudHitID, FormValues) = (try context.captured("id"), context.form)
    return try await context.carryOut {
      try await clinic.run(
        DisposeHit(id, form["putusan"].flatMap(FraudDisposition.init), note: form["alasan"] ?? ""),
        by: context.actor)
      return .seeOther(.fraud(.hit(id.text)))
    } orShow: {
      try await hit(context, $0)
    }
  }
}
