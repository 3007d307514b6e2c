import Clinic
import Hummingbird
import Vocabulary

extension EncounterPages {
  @Sendable func order(_ request: Request, _ context: PageContext) async throws -> Page {
    try await orderPage(of: try context.captured("kunjungan"), FormState(), context)
  }

  /// Orders the ticked tests and those of the ticked panels.
  @Sendable func sendOrder(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    let panels = context.form.all("panels")
    let ticked = Set(
      context.form.all("tests") + lists.panels.filter { panels.contains($0.code) }.flatMap(\.tests))
    let tests = try await clinic.read(ReadOfferedTests(), by: context.actor)
      .map(\.test).filter { ticked.contains($0.code) }
    return try await context.carryOut {
      try await clinic.run(
        OrderLaboratory(
          encounter: id, tests: tests, question: context.form["question"] ?? "",
          isScreening: context.form["screening"] != nil),
        by: context.actor)
      return .seeOther(path: Route.encounters(.open(id.text)).url + "#laboratorium")
    } orShow: {
      try await orderPage(of: id, $0, context)
    }
  }

  private func orderPage(
    of id: EncounterID, _ state: FormState, _ context: PageContext
  ) async throws -> Page {
    let record = try await clinic.read(ReadRecord(encounter: id), by: context.actor)
    return OrderTestsPage(
      record: record, tests: try await clinic.read(ReadOfferedTests(), by: context.actor),
      panels: lists.panels,
      state: state, viewer: context.viewer, today: context.viewer.facility.zone.date(of: clinic.clock.now())
    ).page
  }
}
