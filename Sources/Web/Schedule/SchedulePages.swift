import Clinic
import Hummingbird
import Vocabulary

/// Jadwal praktik: how many numbers Mobile JKN may give out in each session, and until when.
struct SchedulePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.schedule(.week), use: week)
    pages.post(.schedule(.limits), use: setLimits)
  }

  @Sendable func week(_ request: Request, _ context: PageContext) async throws -> Page {
    try await page(context, form: nil, saved: request.queryValues.isTicked("tersimpan")).page
  }

  @Sendable func setLimits(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    let lines = try await clinic.read(ReadPracticeWeek(), by: context.actor)
    let limits = lines.map { line in
      (
        line.session.id,
        SetBookingLimits.Limit(
          quota: form[SetBookingLimits.quotaField(line.session.id)] ?? "",
          lastBooking: form[SetBookingLimits.lastBookingField(line.session.id)] ?? "")
      )
    }
    do {
      let command = SetBookingLimits(Dictionary(limits, uniquingKeysWith: { first, _ in first }))
      try await clinic.run(command, by: context.actor)
      return .seeOther(path: Route.schedule(.week).url + "?tersimpan=ya")
    } catch let problems as Problems {
      return try await page(context, form: FormState(form, problems: problems), saved: false).page
        .response(status: .unprocessableContent)
    }
  }

  private func page(_ context: PageContext, form: FormState?, saved: Bool) async throws -> SchedulePage {
    let lines = try await clinic.read(ReadPracticeWeek(), by: context.actor)
    return SchedulePage(viewer: context.viewer, lines: lines, typed: form, saved: saved)
  }
}
