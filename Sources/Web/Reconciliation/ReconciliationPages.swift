import Clinic
import Hummingbird
import Journal
import Vocabulary

/// Rekonsiliasi: our days against what lies at the other systems.
struct ReconciliationPages: PageModule {
  let clinic: Clinic
  let runner: ReconciliationRunner

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.reconciliations(.list()), use: list)
    pages.get(.reconciliations(.day(":id")), use: day)
    pages.post(.reconciliations(.run), use: run)
    pages.post(.reconciliations(.runMonth), use: runMonth)
    pages.post(.reconciliations(.settle(":id")), use: settle)
    pages.post(.reconciliations(.resendAll(":id")), use: resendAll)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    try await listPage(context, month: request.queryValues["bulan"], FormState())
  }

  @Sendable func day(_ request: Request, _ context: PageContext) async throws -> Page {
    guard let id = ReconciliationID(try context.captured("id")) else { throw PageProblem.notFound() }
    let result = try await clinic.read(ReadReconciliation(id), by: context.actor)
    return ReconciliationDayPage(viewer: context.viewer, result: result).page
  }

  /// Compares one day now; a day of the future or older than a year is refused.
  @Sendable func run(_ request: Request, _ context: PageContext) async throws -> Response {
    let facility = context.viewer.facility
    let today = facility.zone.date(of: clinic.clock.now())
    guard context.viewer.may(.resendDelivery) else { throw Refusal.forbidden(.resendDelivery) }
    guard let typed = context.form["hari"], let day = TypedDate.read(typed, asOf: today),
      day <= today, day > today.adding(days: -366)
    else {
      let sentence = "Isi hari yang sudah lewat, paling lama setahun, misalnya 20-11-2026."
      let form = FormState(context.form, problems: Problems([Problem(field: "hari", sentence)]))
      return try await listPage(context, month: nil, form).response(status: .unprocessableContent)
    }
    try await runner.run(ComparedDay(facility: facility.id, day: day, zone: facility.zone))
    return .seeOther(.reconciliations(.list(month: String(day.iso.prefix(7)))))
  }

  @Sendable func runMonth(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let month = CalendarDate(iso: (context.form["bulan"] ?? "") + "-01") else {
      throw PageProblem.notFound()
    }
    try await clinic.run(AskReconciliation(month: month, with: runner.destinations), by: context.actor)
    return .seeOther(.reconciliations(.list(month: String(month.iso.prefix(7)))))
  }

  @Sendable func settle(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let id = DifferenceID(try context.captured("id")),
      let way = SettleDifference.Way(rawValue: context.form["cara"] ?? "")
    else { throw PageProblem.notFound() }
    let day = try await clinic.run(SettleDifference(id, way), by: context.actor)
    return .seeOther(.reconciliations(.day(day.text)))
  }

  @Sendable func resendAll(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let id = ReconciliationID(try context.captured("id")) else { throw PageProblem.notFound() }
    try await clinic.run(ResendDifferences(id), by: context.actor)
    return .seeOther(.reconciliations(.day(id.text)))
  }

  private func listPage(_ context: PageContext, month: String?, _ form: FormState) async throws -> Page {
    let first = month.flatMap { CalendarDate(iso: $0 + "-01") }
    let result = try await clinic.read(ListReconciliations(month: first), by: context.actor)
    return ReconciliationListPage(viewer: context.viewer, result: result, form: form).page
  }
}
