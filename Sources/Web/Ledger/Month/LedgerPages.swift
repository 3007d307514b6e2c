import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Buku kapitasi: the year and its months, the people behind them, closing a month, and its papers.
struct LedgerPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.ledger(.year()), use: year)
    pages.get(.ledger(.month(":bulan"))) { _, context in try await month(context, FormState()) }
    pages.get(.ledger(.people(":bulan", ":siapa")), use: people)
    pages.get(.ledger(.file(":bulan", ":berkas")), use: file)
    pages.post(.ledger(.close(":bulan"))) { _, context in
      let month = try asked(context)
      try await clinic.run(CloseMonth(month), by: context.actor)
      return Response.seeOther(.ledger(.month(month.text)))
    }
    pages.post(.ledger(.pact(":bulan")), use: pact)
    pages.post(.ledger(.minutes(":bulan")), use: minutes)
  }

  @Sendable func year(_ request: Request, _ context: PageContext) async throws -> Page {
    let today = context.viewer.facility.zone.date(of: clinic.clock.now())
    let typed = request.queryValues["tahun"] ?? String(today.year)
    guard let year = Int(typed), (2014...2100).contains(year) else { throw PageProblem.notFound() }
    let answer = try await clinic.read(ReadLedgerYear(year), by: context.actor)
    return LedgerYearPage(viewer: context.viewer, year: year, answer: answer).page
  }

  private func month(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadLedgerMonth(try asked(context)), by: context.actor)
    return LedgerMonthPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func people(_ request: Request, _ context: PageContext) async throws -> Page {
    guard let people = LedgerPeople(try context.captured("siapa")) else { throw PageProblem.notFound() }
    let number = request.queryValues["hal"].flatMap(Int.init).map { min(max($0, 1), 100_000) } ?? 1
    let query = ReadLedgerPeople(people, in: try asked(context), page: number)
    let answer = try await clinic.read(query, by: context.actor)
    return LedgerPeoplePage(viewer: context.viewer, query: query, answer: answer).page
  }

  @Sendable func pact(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) { month in
      let decision = context.form[DecideStaffPact.Field.decision]
      guard let decision, ["setuju", "keberatan"].contains(decision) else {
        throw Problems([Problem(field: DecideStaffPact.Field.decision, "Pilih sesuai atau tidak sesuai.")])
      }
      try await clinic.run(
        DecideStaffPact(
          month.adding(months: -1), approves: decision == "setuju",
          reason: context.form[DecideStaffPact.Field.reason] ?? ""), by: context.actor)
    }
  }

  @Sendable func minutes(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) { month in
      typealias Field = RecordMinutes.Field
      var typed = TypedAnswers(context.form)
      guard let day = typed.day(Field.agreedOn) else { throw typed.problems }
      try await clinic.run(
        RecordMinutes(
          of: month, number: typed.text(Field.number), agreedOn: day, place: typed.text(Field.place),
          insurerName: typed.text(Field.insurerName), insurerPosition: typed.text(Field.insurerPosition),
          headName: typed.text(Field.headName), headNumber: typed.text(Field.headNumber)), by: context.actor)
    }
  }

  private func answer(
    _ context: PageContext, _ work: (ParticipantMonth) async throws -> Void
  ) async throws -> Response {
    try await context.carryOut {
      let asked = try self.asked(context)
      try await work(asked)
      return .seeOther(.ledger(.month(asked.text)))
    } orShow: {
      try await month(context, $0)
    }
  }

  func asked(_ context: PageContext) throws -> ParticipantMonth {
    guard let month = ParticipantMonth(try context.captured("bulan")), month.year <= 2100 else {
      throw PageProblem.notFound()
    }
    return month
  }
}
