import Clinic
import Hummingbird
import Vocabulary

/// Laporan jejaring: each network facility's month on its way to BPJS through the Puskesmas.
struct NetworkReportPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.claims(.networkReports())) { request, context in
      let month = try Self.month(request.queryValues["bulan"])
      let answer = try await clinic.read(ReadNetworkReports(month), by: context.actor)
      return NetworkReportListPage(viewer: context.viewer, answer: answer).page
    }
    pages.get(.claims(.networkReport(":id", month: ":bulan"))) { _, context in
      try await show(try captured(context), context, FormState())
    }
    pages.post(.claims(.confirmNetworkReport(":id", month: ":bulan")), use: confirm)
    pages.post(.claims(.approveNetworkReport(":id"))) { _, context in
      try await move(context) { try await clinic.run(ApproveNetworkReport($0), by: context.actor) }
    }
    pages.post(.claims(.sendNetworkReport(":id"))) { _, context in
      try await move(context) { id in
        var typed = TypedAnswers(context.form)
        guard let day = typed.day(SendNetworkReport.Field.day) else { throw typed.problems }
        let reference = context.form[SendNetworkReport.Field.reference] ?? ""
        try await clinic.run(SendNetworkReport(id, on: day, reference: reference), by: context.actor)
      }
    }
    pages.post(.claims(.withdrawNetworkReport(":id"))) { _, context in
      try await move(context) {
        try await clinic.run(
          WithdrawNetworkReport($0, reason: context.form["alasan"] ?? ""), by: context.actor)
      }
    }
    pages.get(.claims(.networkReportFile(":id")), use: file)
  }

  /// - Throws: an unknown page when what is typed is no month.
  static func month(_ typed: String?) throws -> ParticipantMonth? {
    guard let typed else { return nil }
    guard let month = ParticipantMonth(typed), month.year <= 2100 else {
      throw PageProblem.notFound("Bulan ini tidak dikenal. Tulis misalnya 2026-11.")
    }
    return month
  }

  private typealias Asked = (network: NetworkFacilityID, month: ParticipantMonth)

  private func captured(_ context: PageContext) throws -> Asked {
    guard let month = try Self.month(try context.captured("bulan")) else { throw PageProblem.notFound() }
    return (try context.captured("id"), month)
  }

  private func show(_ asked: Asked, _ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(
      ReadNetworkReport(of: asked.network, asked.month), by: context.actor)
    return NetworkReportPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable private func confirm(_ request: Request, _ context: PageContext) async throws -> Response {
    let asked = try captured(context)
    return try await answer(context, asked) {
      try await clinic.run(
        ConfirmNetworkReport(
          of: asked.network, asked.month, NetworkReportDraft(context.form),
          confirmedBy: context.form[NetworkReportDraft.Field.confirmer] ?? ""),
        by: context.actor)
    }
  }

  /// Does something with the report of the address and shows its month again.
  private func move(
    _ context: PageContext, _ work: (NetworkReportID) async throws -> Void
  ) async throws -> Response {
    let id: NetworkReportID = try context.captured("id")
    let report = try await clinic.read(ReadNetworkReportPaper(id), by: context.actor).report
    return try await answer(context, (report.network, report.month)) { try await work(id) }
  }

  private func answer(
    _ context: PageContext, _ asked: Asked, _ work: () async throws -> Void
  ) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.claims(.networkReport(asked.network.text, month: asked.month.text)))
    } orShow: {
      try await show(asked, context, $0)
    }
  }

  @Sendable private func file(_ request: Request, _ context: PageContext) async throws -> Download {
    let found = try await clinic.read(
      ReadNetworkReportPaper(try context.captured("id")), by: context.actor)
    guard found.report.approved != nil else {
      throw Refusal.conflict("Laporan \(found.report.number) dicetak sesudah disetujui Puskesmas.")
    }
    let paper = NetworkReportPaper(
      report: found.report, network: found.network, facility: context.viewer.facility,
      district: context.viewer.district, head: found.head)
    let issued = try await documents.issue(
      paper.draft, drawing: paper.document(at: clinic.clock.now()), by: context.actor)
    return .pdf(issued.pdf, name: "laporan-jejaring-\(found.report.number).pdf")
  }
}
