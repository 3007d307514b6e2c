import Clinic
import Hummingbird
import Vocabulary

/// Jadwal praktik: who serves where and when, how many numbers Mobile JKN may give out in each session, and until when.
struct SchedulePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.schedule(.week), use: week)
    pages.post(.schedule(.limits), use: setLimits)
    pages.post(.schedule(.add), use: add)
    pages.post(.schedule(.end), use: end)
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

  @Sendable func add(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    do {
      var typed = TypedAnswers(form)
      let person = typed.practitioner("pemeriksa")
      guard let room = RoomID(form["ruang"] ?? "") else {
        throw Problems([Problem(field: "ruang", "Pilih ruangannya.")])
      }
      guard let person else { throw typed.problems }
      try await clinic.run(
        AddPracticeSession(
          room: room, practitioner: person, weekday: Int(form["hari"] ?? "") ?? 0, opens: form["buka"] ?? "",
          closes: form["tutup"] ?? ""), by: context.actor)
      return .seeOther(.schedule(.week))
    } catch let problems as Problems {
      return try await page(context, form: nil, saved: false, adding: FormState(form, problems: problems))
        .page
        .response(status: .unprocessableContent)
    }
  }

  @Sendable func end(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let session = PracticeSessionID(context.form["sesi"] ?? "") else {
      let problems = Problems([Problem(field: "sesi", "Pilih jam praktik yang dihapus.")])
      return try await page(
        context, form: nil, saved: false, adding: FormState(context.form, problems: problems)
      ).page.response(status: .unprocessableContent)
    }
    try await clinic.run(EndPracticeSession(session), by: context.actor)
    return .seeOther(.schedule(.week))
  }

  private func page(
    _ context: PageContext, form: FormState?, saved: Bool, adding: FormState = FormState()
  ) async throws -> SchedulePage {
    let lines = try await clinic.read(ReadPracticeWeek(), by: context.actor)
    let register = try await clinic.read(ReadStaffRegister(), by: context.actor)
    return SchedulePage(
      viewer: context.viewer, lines: lines, typed: form, saved: saved,
      adding: SessionForm(viewer: context.viewer, register: register, form: adding))
  }
}
