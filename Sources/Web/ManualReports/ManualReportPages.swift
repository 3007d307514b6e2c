import Clinic
import Hummingbird
import Vocabulary

/// Laporan manual: what a Puskesmas hands in when it cannot send over a network (CTG-03).
struct ManualReportPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.manualReports(.month()), use: month)
    pages.get(.manualReports(.file(":jenis", month: ":bulan", format: ":bentuk")), use: file)
  }

  @Sendable func month(_ request: Request, _ context: PageContext) async throws -> Response {
    let today = context.viewer.facility.zone.date(of: clinic.clock.now())
    let typed = request.queryValues["bulan"]
    let month = typed.map(ParticipantMonth.init) ?? ParticipantMonth(of: today)
    let problem = month == nil ? "Tulis bulan laporan, misalnya 2026-11." : nil
    let form = FormState(
      FormValues([(name: "bulan", value: typed ?? month?.text ?? "")]),
      problems: problem.map { ["bulan": $0] } ?? [:])
    let figures = try await clinic.read(
      ReadManualReports(month ?? ParticipantMonth(of: today)), by: context.actor)
    return ManualReportPage(
      viewer: context.viewer, month: month, figures: figures, form: form
    ).page.response(status: month == nil ? .unprocessableContent : .ok)
  }

  @Sendable func file(_ request: Request, _ context: PageContext) async throws -> Download {
    guard let kind = ManualReport.Kind(rawValue: try context.captured("jenis")),
      let month = ParticipantMonth(try context.captured("bulan")),
      let format = ManualReportFormat(rawValue: try context.captured("bentuk"))
    else { throw PageProblem.notFound() }
    let report = try await clinic.run(MakeManualReport(kind, month), by: context.actor)
    let name = "\(kind.rawValue)-\(month.text).\(format.rawValue)"
    switch format {
    case .pdf:
      let document = report.document(at: clinic.clock.now(), in: context.viewer.district)
      return .pdf(
        try await documents.issue(report.draft, drawing: document, by: context.actor).pdf, name: name)
    case .xlsx: return .xlsx(report.sheet.xlsx(), name: name)
    case .csv: return .csv(report.sheet.csv(), name: name)
    }
  }
}

/// On paper, for spreadsheets, for programs.
enum ManualReportFormat: String, CaseIterable {
  case pdf, xlsx, csv

  var words: String {
    switch self {
    case .pdf: "PDF untuk dicetak"
    case .xlsx: "XLSX"
    case .csv: "CSV"
    }
  }
}
