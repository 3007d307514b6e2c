import Clinic
import Hummingbird
import Vocabulary

/// Pergantian pejabat: who comes and who goes, and the Berita Acara of it.
struct OfficialChangePages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.officials)) { _, context in try await show(context, FormState()) }
    pages.post(.facilityRegister(.officials), use: record)
    pages.get(.facilityRegister(.officialFile(":id"))) { _, context in
      let change = try await clinic.read(ReadOfficialChange(try context.captured("id")), by: context.actor)
      let paper = OfficialChangePaper(
        change: change, facility: context.viewer.facility, district: context.viewer.district,
        madeAt: clinic.clock.now())
      let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
      return Download.pdf(issued.pdf, name: "berita-acara-\(change.number).pdf")
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadOfficialChanges(), by: context.actor)
    return OfficialChangePage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable private func record(_ request: Request, _ context: PageContext) async throws -> Response {
    try await context.carryOut {
      try await clinic.run(RecordOfficialChange(OfficialChangeForm(context.form)), by: context.actor)
      return .seeOther(.facilityRegister(.officials))
    } orShow: {
      try await show(context, $0)
    }
  }
}

extension OfficialChangeForm {
  fileprivate init(_ typed: FormValues) {
    self.init()
    office = typed[Field.office].flatMap(OfficialOffice.init)
    agreement = typed[Field.agreement] ?? ""
    minutes = typed[Field.minutes] ?? ""
    signedOn = typed[Field.signedOn].flatMap(CalendarDate.init(typed:))
    place = typed[Field.place] ?? ""
    effectiveOn = typed[Field.effectiveOn].flatMap(CalendarDate.init(typed:))
    formerName = typed[Field.formerName] ?? ""
    formerNumber = typed[Field.formerNumber] ?? ""
    successorName = typed[Field.successorName] ?? ""
    successorNumber = typed[Field.successorNumber] ?? ""
    decree = typed[Field.decree] ?? ""
  }
}
