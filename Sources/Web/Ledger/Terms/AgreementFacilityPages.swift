import Clinic
import Hummingbird

/// Daftar Puskesmas of an agreement, on the page and as files.
struct AgreementFacilityPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.ledger(.facilities())) { request, context in
      let answer = try await clinic.read(
        ReadAgreementFacilities(request.queryValues["perjanjian"]), by: context.actor)
      return AgreementFacilityPage(viewer: context.viewer, answer: answer).page
    }
    pages.get(.ledger(.facilitiesFile(":perjanjian", format: ":bentuk")), use: file)
  }

  @Sendable private func file(_ request: Request, _ context: PageContext) async throws -> Download {
    let format: String = try context.captured("bentuk")
    guard ["pdf", "csv"].contains(format) else { throw PageProblem.notFound() }
    let answer = try await clinic.read(
      ReadAgreementFacilities(try context.captured("perjanjian") as String), by: context.actor)
    let paper = AgreementFacilityPaper(
      answer: answer, facility: context.viewer.facility, district: context.viewer.district)
    let name = "daftar-puskesmas-\(answer.terms.name)"
    guard format == "pdf" else { return .csv(paper.sheet.csv(), name: "\(name).csv") }
    let document = paper.document(at: clinic.clock.now())
    return .pdf(
      try await documents.issue(paper.draft, drawing: document, by: context.actor).pdf, name: "\(name).pdf")
  }
}
