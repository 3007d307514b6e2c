import Clinic
import Hummingbird
import Vocabulary

/// A network midwife's own monthly report: what she claimed, what she adds, and her confirmation.
struct OwnNetworkReportPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.claims(.ownReport())) { request, context in
      try await show(try NetworkReportPages.month(request.queryValues["bulan"]), context, FormState())
    }
    pages.post(.claims(.confirmOwnReport(":bulan")), use: confirm)
  }

  private func show(_ month: ParticipantMonth?, _ context: PageContext, _ form: FormState) async throws
    -> Page
  {
    let answer = try await clinic.read(ReadOwnNetworkReport(month), by: context.actor)
    return OwnNetworkReportPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable private func confirm(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let month = try NetworkReportPages.month(try context.captured("bulan")) else {
      throw PageProblem.notFound()
    }
    return try await context.carryOut {
      try await clinic.run(
        ConfirmOwnNetworkReport(month, NetworkReportDraft(context.form)), by: context.actor)
      return .seeOther(.claims(.ownReport(month: month.text)))
    } orShow: {
      try await show(month, context, $0)
    }
  }
}
