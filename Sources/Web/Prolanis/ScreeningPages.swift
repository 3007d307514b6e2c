import Clinic
import Hummingbird

/// What the screening in Mobile JKN found of this Puskesmas's participants. Shown as the insurer answers, never kept.
struct ScreeningPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.prolanis(.screening()), use: show)
  }

  @Sendable func show(_ request: Request, _ context: PageContext) async throws -> Response {
    let typed = request.queryValues["cari"] ?? ""
    let isShort = !typed.isEmpty && typed.count < OpenScreening.shortestSearch
    let search = typed.isEmpty || isShort ? nil : typed
    try await clinic.run(OpenScreening(ofPeople: search != nil), by: context.actor)
    let directory = clinic.insurer(of: context.actor.facility).screenings
    var page = ScreeningPage(
      viewer: context.viewer, totals: await directory.totals(),
      form: FormState(
        request.queryValues,
        problems: isShort
          ? ["cari": "Tulis sedikitnya \(OpenScreening.shortestSearch) huruf atau nomor kartu."] : [:]))
    if let search { page.found = try await find(search, directory, context) }
    return page.page.response(status: isShort ? .unprocessableContent : .ok)
  }

  private func find(
    _ search: String, _ directory: ScreeningDirectory, _ context: PageContext
  ) async throws -> ScreeningPage.Found {
    let participants = await directory.participants(search)
    var candidates: [ProlanisProgramme: ScreeningDirectory.Answer<ProlanisCandidate>] = [:]
    for programme in ProlanisProgramme.allCases {
      candidates[programme] = await directory.candidates(programme, search)
    }
    let cards = participants.rows.map(\.card) + candidates.values.flatMap(\.rows).map(\.card)
    let matches = try await clinic.read(MatchParticipants(cards), by: context.actor)
    return ScreeningPage.Found(participants: participants, candidates: candidates, matches: matches)
  }
}

extension ScreeningDirectory.Answer {
  /// Nothing where there is no answer.
  var rows: [Row] { if case .found(let rows) = self { rows } else { [] } }
}
