import Clinic
import Documents
import Hummingbird
import JKN

extension LedgerPages {
  /// The papers of a month. What is final carries the square that anybody can check; a month that may still change, and
  /// minutes nobody has agreed to yet, are marked as drafts and not issued.
  @Sendable func file(_ request: Request, _ context: PageContext) async throws -> Download {
    let month = try asked(context)
    let answer = try await clinic.read(ReadLedgerMonth(month), by: context.actor)
    let district = context.viewer.district
    let name = try context.captured("berkas") as String
    switch name {
    case "rincian.pdf":
      return try await issued(
        LedgerDocument(answer: answer, district: district), context, "rincian-kapitasi", month)
    case "berita-acara.pdf":
      guard answer.ledger.hasCompensation else {
        throw PageProblem.notFound("Bulan ini tidak ada kompensasi, jadi tidak ada berita acaranya.")
      }
      return try await issued(
        CompensationDocument(answer: answer, district: district), context, "berita-acara-kompensasi", month)
    case "pakta.pdf":
      return try await issued(
        StaffPactDocument(answer: answer, district: district), context, "pakta-tenaga-medis",
        answer.pact.month)
    case "denda.pdf":
      guard answer.payments.contains(where: { $0.late.penalty > .zero }) else {
        throw PageProblem.notFound("Bulan ini tidak ada denda keterlambatan.")
      }
      return try await issued(
        PenaltyDocument(answer: answer, district: district), context, "berita-acara-denda", month)
    case "rincian.xlsx": return .xlsx(answer.sheet.xlsx(), name: "rincian-kapitasi-\(month.text).xlsx")
    case "kasus.json":
      let kept = answer.ledger.closing.map { Array($0.input.utf8) } ?? answer.figures.input.json
      return Download(
        bytes: kept, type: "application/json", name: "kasus-kapitasi-\(month.text).json", isShown: false)
    default: throw PageProblem.notFound()
    }
  }

  private func issued(
    _ paper: some LedgerPaper, _ context: PageContext, _ name: String, _ month: ParticipantMonth
  ) async throws -> Download {
    let file = "\(name)-\(month.text).pdf"
    let document = paper.document(at: clinic.clock.now())
    guard let draft = paper.draft else { return .pdf(try document.pdf(), name: file) }
    return .pdf(try await documents.issue(draft, drawing: document, by: context.actor).pdf, name: file)
  }
}
