import Clinic
import Hummingbird
import Vocabulary

/// Angka: the same pages in a Puskesmas, a district, and the warehouse of a province.
struct FigurePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.figures(.list()), use: list)
    pages.get(.figures(.visits()), use: visits)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Response {
    let query = request.queryValues
    let now = clinic.clock.now()
    let today = context.viewer.facility.zone.date(of: now)
    let asked = FigurePeriod.read(from: query["dari"], to: query["sampai"], asOf: today)
    var form = FormState(["dari": asked.days.lowerBound.typed, "sampai": asked.days.upperBound.typed])
    if !asked.problems.isEmpty { form = FormState(query, problems: Problems(asked.problems)) }
    let scope = try Self.scope(query["kabupaten"] ?? "", query["puskesmas"] ?? "")
    let result = try await clinic.read(ReadFigures(scope, asked.days), by: context.actor)
    let page = FigureListPage(viewer: context.viewer, result: result, days: asked.days, form: form, now: now)
      .page
    return page.response(status: asked.problems.isEmpty ? .ok : .unprocessableContent)
  }

  @Sendable func visits(_ request: Request, _ context: PageContext) async throws -> Page {
    let query = request.queryValues
    guard let day = CalendarDate(iso: query["hari"] ?? ""),
      let measure = Measure(rawValue: query["ukuran"] ?? ""),
      measure.isOfVisits
    else { throw PageProblem.notFound() }
    let kind = query["isi"] ?? ""
    let lines = try await clinic.read(ReadFigureVisits(day, measure, kind), by: context.actor)
    return FigureVisitsPage(viewer: context.viewer, day: day, measure: measure, kind: kind, lines: lines).page
  }

  private static func scope(_ district: String, _ facility: String) throws -> FigureScope {
    if !facility.isEmpty {
      guard let id = FacilityID(facility) else { throw PageProblem.notFound() }
      return .facility(id)
    }
    return district.isEmpty ? .everywhere : .district(district)
  }
}
