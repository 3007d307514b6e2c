import Clinic
import Hummingbird
import Vocabulary

/// Kapitasi & KBK: the cockpit, its lists, its year, and the agreement it counts by.
struct CapitationPages: PageModule {
  static let terms = "perjanjian"
  static let since = "sejak"
  static let cooperating = "kerja-sama"
  static let runsKBK = "kbk"

  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.capitation(.month())) { request, context in try await month(request, context, FormState()) }
    pages.get(.capitation(.list(":list")), use: list)
    pages.get(.capitation(.year(":year")), use: year)
    pages.post(.capitation(.agreement), use: agreement)
    pages.post(.capitation(.assessment), use: assessment)
  }

  private func month(_ request: Request, _ context: PageContext, _ form: FormState) async throws -> Page {
    try await show(asked(request), context, form)
  }

  private func show(_ month: ParticipantMonth?, _ context: PageContext, _ form: FormState) async throws
    -> Page
  {
    let answer = try await clinic.read(ReadCapitationMonth(month), by: context.actor)
    var form = form
    let isFresh = form.values[Self.terms] == nil
    if isFresh { form.values[Self.terms] = answer.terms.name }
    if form.values[Self.since] == nil { form.values[Self.since] = answer.month.firstDay.typed }
    let terms = try await clinic.read(ReadAgreementTerms(), by: context.actor)
    // What is known stays unless it is changed.
    if isFresh { form.values[Self.cooperating] = terms.choice.cooperatingSince?.typed }
    if form.values[Self.runsKBK] == nil { form.values[Self.runsKBK] = terms.choice.runsKBK ? "ya" : "tidak" }
    return CapitationPage(viewer: context.viewer, month: answer, terms: terms, form: form).page
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    guard let list = CapitationList(rawValue: try context.captured("list")) else {
      throw PageProblem.notFound()
    }
    let today = context.viewer.facility.zone.date(of: clinic.clock.now())
    let month = try asked(request) ?? ParticipantMonth(of: today)
    let number = request.queryValues["hal"].flatMap(Int.init).map { min(max($0, 1), 100_000) } ?? 1
    let query = ReadCapitationList(list, month: month, page: number)
    let answer = try await clinic.read(query, by: context.actor)
    return CapitationListPage(viewer: context.viewer, query: query, answer: answer).page
  }

  @Sendable func year(_ request: Request, _ context: PageContext) async throws -> Page {
    guard let year = Int(try context.captured("year") as String), (2014...2100).contains(year) else {
      throw PageProblem.notFound()
    }
    let months = try await clinic.read(ReadCapitationYear(year), by: context.actor)
    return CapitationYearPage(viewer: context.viewer, year: year, months: months).page
  }

  @Sendable func agreement(_ request: Request, _ context: PageContext) async throws -> Response {
    try await context.carryOut {
      var problems = Problems()
      let since = CalendarDate(typed: context.form[Self.since] ?? "")
      if since == nil { problems.add(Self.since, "Tulis tanggal, misalnya 01-01-2027.") }
      let typed = context.form[Self.cooperating] ?? ""
      let cooperating = CalendarDate(typed: typed)
      if !typed.isEmpty, cooperating == nil {
        problems.add(Self.cooperating, "Tulis tanggal, misalnya 01-01-2024.")
      }
      guard let since, problems.isEmpty else { throw problems }
      let terms = context.form[Self.terms] ?? ""
      try await clinic.run(
        ChooseAgreement(
          terms, since: since, cooperatingSince: cooperating, runsKBK: context.form[Self.runsKBK] != "tidak"),
        by: context.actor)
      return .seeOther(.capitation(.month()))
    } orShow: {
      try await month(request, context, $0)
    }
  }

  @Sendable func assessment(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let month = ParticipantMonth(context.form[AssessmentForm.month] ?? "") else {
      throw PageProblem.notFound()
    }
    return try await context.carryOut {
      try await clinic.run(AssessmentForm.read(context.form, of: month), by: context.actor)
      return .seeOther(.capitation(.month(month.text)))
    } orShow: {
      try await show(month, context, $0)
    }
  }

  /// The month in the address; nil for the running one.
  private func asked(_ request: Request) throws -> ParticipantMonth? {
    guard let text = request.queryValues["bulan"], !text.isEmpty else { return nil }
    guard let month = ParticipantMonth(text) else { throw PageProblem.notFound() }
    return month
  }
}
