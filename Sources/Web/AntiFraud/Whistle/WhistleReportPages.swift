import Clinic
import Hummingbird
import Vocabulary

/// Anonymous reports as the fraud team reads and answers them.
struct WhistleReportPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.fraud(.reports)) { _, context in
      let reports = try await clinic.read(ReadWhistleReports(), by: context.actor)
      return WhistleReportListPage(viewer: context.viewer, reports: reports).page
    }
    pages.get(.fraud(.report(":id"))) { _, context in try await one(context, FormState()) }
    pages.post(.fraud(.answer(":id"))) { _, context in
      try await change(context) { AnswerWhistleReport($0, context.form["jawaban"] ?? "") }
    }
    pages.post(.fraud(.close(":id"))) { _, context in
      try await change(context) {
        let becomesCase = context.form["akhir"] == "perkara"
        return CloseWhistleReport($0, asCase: becomesCase ? context.form["tentang"] ?? "" : nil)
      }
    }
  }

  private func one(_ context: PageContext, _ form: FormState) async throws -> Page {
    let report = try await clinic.read(ReadWhistleReport(try context.captured("id")), by: context.actor)
    return WhistleReportPage(viewer: context.viewer, report: report, form: form).page
  }

  private func change<C: Command>(
    _ context: PageContext, _ command: (WhistleReportID) -> C
  ) async throws -> Response {
    let id: WhistleReportID = try context.captured("id")
    return try await context.carryOut {
      try await clinic.run(command(id), by: context.actor)
      return .seeOther(.fraud(.report(id.text)))
    } orShow: {
      try await one(context, $0)
    }
  }
}
