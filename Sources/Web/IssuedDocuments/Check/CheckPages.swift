import Clinic
import Hummingbird

/// Periksa surat: anybody who holds a paper sees whether it is genuine. Nobody signs in there; what is shown was written
/// for the public when the paper was issued.
struct CheckPages: PageModule {
  let clinic: Clinic
  var pace = AddressPace(.publicPages)

  func registerOpen(on pages: RouterGroup<VisitorContext>) {
    let pages = pages.group().add(middleware: PublicPace(pace: pace))
    pages.get(.issuedDocuments(.find()), use: find)
    pages.get(.issuedDocuments(.check(":kode")), use: check)
  }

  @Sendable func find(_ request: Request, _ context: VisitorContext) async throws -> Response {
    guard let typed = request.queryValues["kode"] else { return FindDocumentPage().response() }
    if let code = DocumentCode(typed) { return .seeOther(.issuedDocuments(.check(code.text))) }
    let sentence = "Kode surat terdiri dari 16 huruf dan angka, misalnya k7qf-m2xd-9tbw-3hzn. Periksa lagi."
    return FindDocumentPage(form: FormState(request.queryValues, problems: ["kode": sentence]))
      .response(status: .unprocessableContent)
  }

  @Sendable func check(_ request: Request, _ context: VisitorContext) async throws -> Response {
    let code = DocumentCode(context.parameters.get("kode") ?? "")
    guard let code, let found = try await clinic.publicDocument(code) else {
      return UnknownDocumentPage().response(status: .notFound)
    }
    return CheckedDocumentPage(found: found).response()
  }
}
