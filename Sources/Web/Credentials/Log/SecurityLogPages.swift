import Clinic
import Hummingbird
import Vocabulary

/// Catatan keamanan (SEC-11): on the screen and as a file.
struct SecurityLogPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.securityLog(.list()), use: list)
    pages.get(.securityLog(.file()), use: file)
  }

  @Sendable private func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let asked = SecurityLogQuestion(
      request.queryValues, today: context.viewer.facility.zone.date(of: clinic.clock.now()))
    let answer = try await clinic.read(asked.query(limit: ReadSecurityLog.pageLimit), by: context.actor)
    return SecurityLogPage(viewer: context.viewer, answer: answer, asked: asked).page
  }

  @Sendable private func file(_ request: Request, _ context: PageContext) async throws -> Response {
    let asked = SecurityLogQuestion(
      request.queryValues, today: context.viewer.facility.zone.date(of: clinic.clock.now()))
    let answer = try await clinic.read(asked.query(limit: ReadSecurityLog.exportLimit), by: context.actor)
    let name = "catatan-keamanan-\(answer.from.iso)-\(answer.to.iso).csv"
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8", .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.csv(context.viewer.facility.zone))))
  }
}
