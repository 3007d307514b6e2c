import Clinic
import Hummingbird

/// The notice for who is unknown to BPJS (IDN-05).
extension PatientPages {
  @Sendable func membershipNotice(_ request: Request, _ context: PageContext) async throws -> Page {
    let notice = try await notice(context)
    return MembershipNoticePage(viewer: context.viewer, notice: notice).page
  }

  @Sendable func membershipNoticePDF(_ request: Request, _ context: PageContext) async throws -> Download {
    let notice = try await notice(context)
    return .pdf(
      try notice.document(at: clinic.clock.now()).pdf(), name: "pemutakhiran-\(notice.visit.number).pdf")
  }

  private func notice(_ context: PageContext) async throws -> MembershipNotice {
    let found = try await clinic.read(ReadShownDocuments(try context.captured("id")), by: context.actor)
    return MembershipNotice(found, context.viewer.facility)
  }
}
