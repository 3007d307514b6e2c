import Clinic
import Hummingbird
import Vocabulary

/// Data dan papan nama: licences of the house, contact, beds, account; the board and schedule on paper and for all.
struct FacilityDetailPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.details)) { _, context in try await show(context, FormState()) }
    pages.post(.facilityRegister(.recordDetail), use: record)
    pages.get(.facilityRegister(.scheduleFile)) { _, context in
      let schedule = try await clinic.read(ReadPublicSchedule(), by: context.actor)
      let paper = SchedulePaper(
        schedule: schedule, district: context.viewer.district, madeAt: clinic.clock.now())
      let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
      return Download.pdf(issued.pdf, name: "jadwal.pdf")
    }
    pages.get(.facilityRegister(.boardFile)) { _, context in
      let schedule = try await clinic.read(ReadPublicSchedule(), by: context.actor)
      let board = NameBoard(schedule: schedule, district: context.viewer.district, madeAt: clinic.clock.now())
      let issued = try await documents.issue(board.draft, drawing: board.document, by: context.actor)
      return Download.pdf(issued.pdf, name: "papan-nama.pdf")
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let (today, details, accounts) = try await clinic.read(ReadFacilityDetails(), by: context.actor)
    return FacilityDetailPage(
      viewer: context.viewer, details: details, accounts: accounts, today: today, form: form
    ).page
  }

  @Sendable func record(_ request: Request, _ context: PageContext) async throws -> Response {
    try await context.carryOut {
      guard let field = FacilityField(rawValue: context.form["isian"] ?? "") else {
        throw Problems([Problem(field: "isian", "Pilih yang diisi.")])
      }
      var typed = TypedAnswers(context.form)
      let until = typed.optionalDay("sampai")
      try typed.problems.throwIfAny()
      try await clinic.run(
        RecordFacilityDetail(field, context.form["isi"] ?? "", validUntil: until), by: context.actor)
      return .seeOther(.facilityRegister(.details))
    } orShow: {
      try await show(context, $0)
    }
  }
}
