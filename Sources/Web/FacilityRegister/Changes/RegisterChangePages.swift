import Clinic
import Hummingbird
import Vocabulary

/// Perubahan HFIS: what changed in a month, ticked when HFIS has it.
struct RegisterChangePages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.changes())) { request, context in
      try await show(context, try Self.month(request), FormState())
    }
    pages.get(.facilityRegister(.changesFile())) { request, context in
      let answer = try await clinic.read(
        ReadRegisterChanges(try Self.month(request)), by: context.actor)
      let details = try await clinic.read(ReadFacilityDetails(), by: context.actor).details
      let paper = RegisterChangePaper(
        answer: answer, facility: context.viewer.facility, head: details[.head]?.value,
        district: context.viewer.district, madeAt: clinic.clock.now())
      let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
      return Download.pdf(issued.pdf, name: "perubahan-hfis-\(answer.month.text).pdf")
    }
    pages.post(.facilityRegister(.enterChange(":id")), use: enter)
  }

  private static func month(_ request: Request) throws -> ParticipantMonth? {
    guard let typed = request.queryValues["bulan"] else { return nil }
    guard let month = ParticipantMonth(typed) else {
      throw PageProblem.notFound("Bulan ini tidak dikenal. Tulis misalnya 2026-11.")
    }
    return month
  }

  private func show(_ context: PageContext, _ month: ParticipantMonth?, _ form: FormState) async throws
    -> Page
  {
    let answer = try await clinic.read(ReadRegisterChanges(month), by: context.actor)
    return RegisterChangePage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func enter(_ request: Request, _ context: PageContext) async throws -> Response {
    let month = context.form["bulan"].flatMap(ParticipantMonth.init)
    return try await context.carryOut {
      var typed = TypedAnswers(context.form)
      guard let day = typed.day("tanggal") else { throw typed.problems }
      try await clinic.run(
        EnterChange(try context.captured("id"), on: day, note: context.form["catatan"] ?? ""),
        by: context.actor)
      return .seeOther(.facilityRegister(.changes(month: month?.text)))
    } orShow: {
      try await show(context, month, $0)
    }
  }
}
