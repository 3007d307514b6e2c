import Clinic
import Hummingbird
import Vocabulary

/// The register of the fraud prevention team (FRD-01).
struct FraudTeamPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.fraud(.team)) { _, context in try await show(context, FormState()) }
    pages.post(.fraud(.team), use: enter)
    pages.post(.fraud(.endEntry(":id"))) { _, context in
      try await clinic.run(EndFraudTeamEntry(try context.captured("id")), by: context.actor)
      return Response.seeOther(.fraud(.team))
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let entries = try await clinic.read(ReadFraudTeam(), by: context.actor)
    return FraudTeamPage(viewer: context.viewer, entries: entries, form: form).page
  }

  @Sendable func enter(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    do {
      try await clinic.run(
        EnterFraudTeam(
          form["jenis"].flatMap(FraudTeamEntry.Kind.init),
          on: form["tanggal"].flatMap(CalendarDate.init(typed:)),
          title: form["judul"] ?? "", note: form["keterangan"] ?? ""), by: context.actor)
      return .seeOther(.fraud(.team))
    } catch let problems as Problems {
      return try await show(context, FormState(form, problems: problems)).response(
        status: .unprocessableContent)
    }
  }
}
