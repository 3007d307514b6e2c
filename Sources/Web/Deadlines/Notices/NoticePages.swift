import Clinic
import Hummingbird

/// The letter of a clock: what of a deadline has to be told in writing.
struct NoticePages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.deadlines(.notice(":id"))) { _, context in
      let clock = try await clinic.read(ReadDeadlineClock(try context.captured("id")), by: context.actor)
      guard let kind = NoticeKind(clock.rule) else {
        throw PageProblem.notFound("Tenggat ini tidak memerlukan surat.")
      }
      let paper = NoticePaper(
        clock: clock, kind: kind, facility: context.viewer.facility, district: context.viewer.district)
      let issued = try await documents.issue(
        paper.draft, drawing: paper.document(at: clinic.clock.now()), by: context.actor)
      return Download.pdf(issued.pdf, name: "pemberitahuan-\(clock.startedOn.iso).pdf")
    }
  }
}
