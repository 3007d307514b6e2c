import Clinic
import Hummingbird

/// The notice for who is unknown to BPJS (IDN-05), on the screen and as a paper that can be checked.
struct MembershipNoticePages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.patients(.membershipNotice(":id"))) { _, context in
      MembershipNoticePage(viewer: context.viewer, notice: try await notice(context)).page
    }
    pages.get(.patients(.membershipNoticePDF(":id"))) { _, context in
      let notice = try await notice(context)
      let issued = try await documents.issue(
        notice.draft, drawing: notice.document(at: clinic.clock.now()), by: context.actor)
      return Download.pdf(issued.pdf, name: "pemutakhiran-\(notice.visit.number).pdf")
    }
  }

  private func notice(_ context: PageContext) async throws -> MembershipNotice {
    let found = try await clinic.read(ReadShownDocuments(try context.captured("id")), by: context.actor)
    return MembershipNotice(found, context.viewer.facility)
  }
}
