import Clinic
import Hummingbird
import Vocabulary

/// Hari libur: which days are free, and taking a year's list in.
struct HolidayPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.deadlines(.holidays())) { request, context in
      try await show(context, request.queryValues["tahun"].flatMap { Int($0) }, FormState())
    }
    pages.post(.deadlines(.importHolidays), use: take)
    pages.post(.deadlines(.undoHolidays(":id"))) { _, context in
      try await clinic.run(UndoHolidayImport(try context.captured("id")), by: context.actor)
      return Response.seeOther(.deadlines(.holidays()))
    }
  }

  private func show(_ context: PageContext, _ year: Int?, _ form: FormState) async throws -> Page {
    let year = year.flatMap { (1900...2200).contains($0) ? $0 : nil }
    let answer = try await clinic.read(ReadHolidays(year), by: context.actor)
    return HolidayPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable private func take(_ request: Request, _ context: PageContext) async throws -> Response {
    let year = Int(context.form[ImportHolidays.year] ?? "")
    return try await context.carryOut {
      try await clinic.run(
        ImportHolidays(context.upload?.bytes ?? [], name: context.upload?.name ?? "", year: year),
        by: context.actor)
      return .seeOther(.deadlines(.holidays(year: year.map(String.init))))
    } orShow: {
      try await show(context, year, $0)
    }
  }
}
