import Clinic
import Hummingbird
import Vocabulary

/// Surat keluar: what left the house, and taking it back.
struct IssuedDocumentPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.issuedDocuments(.list())) { request, context in
      try await show(
        context, kind: request.queryValues["jenis"].flatMap(DocumentKind.init),
        page: request.queryValues["hal"].flatMap { Int($0) } ?? 1, FormState())
    }
    pages.post(.issuedDocuments(.withdraw(":kode")), use: withdraw)
  }

  private func show(
    _ context: PageContext, kind: DocumentKind? = nil, page: Int = 1, _ form: FormState
  ) async throws -> Page {
    let answer = try await clinic.read(ReadIssuedDocuments(kind: kind, page: page), by: context.actor)
    return IssuedDocumentListPage(
      viewer: context.viewer, answer: answer, kind: kind, number: max(page, 1), form: form
    ).page
  }

  @Sendable func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let code = DocumentCode(try context.captured("kode")) else { throw PageProblem.notFound() }
    return try await context.carryOut {
      try await clinic.run(
        WithdrawDocument(code, because: context.form[WithdrawDocument.reasonField] ?? ""), by: context.actor)
      return .seeOther(.issuedDocuments(.list()))
    } orShow: {
      try await show(context, $0)
    }
  }
}
