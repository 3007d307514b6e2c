import Clinic
import Hummingbird
import Vocabulary

/// Laboratorium: the list, the work on one order step by step, labels, the report on paper.
struct LaboratoryPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.laboratory(.list()), use: list)
    pages.get(.laboratory(.events), use: events)
    pages.get(.laboratory(.order(":id"))) { _, context in try await work(context) }
    pages.post(.laboratory(.specimen(":id")), use: collect)
    pages.post(.laboratory(.result(":id")), use: enter)
    pages.post(.laboratory(.call(":id")), use: call)
    pages.post(.laboratory(.report(":id")), use: release)
    pages.post(.laboratory(.correction(":id")), use: correct)
    pages.post(.laboratory(.cancel(":id")), use: cancel)
    pages.get(.laboratory(.specimenLabel(":id"))) { _, context in
      SpecimenLabelPage(viewer: context.viewer, work: try await read(context)).document
    }
    pages.get(.laboratory(.paper(":id"))) { _, context in
      LaboratoryReportPage(viewer: context.viewer, work: try await read(context)).document
    }
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Response {
    let stage = request.queryValues["keadaan"].flatMap(LaboratoryStage.init(rawValue:))
    let result = try await clinic.read(LaboratoryWorklist(stage: stage), by: context.actor)
    let page = LaboratoryListPage(viewer: context.viewer, result: result, stage: stage)
    return request.wantsFragment ? page.fragment.response() : page.page.response()
  }

  @Sendable func events(_ request: Request, _ context: PageContext) async throws -> Response {
    guard context.viewer.may(LaboratoryWorklist.action) else {
      throw Refusal.forbidden(LaboratoryWorklist.action)
    }
    return .changes(of: LaboratoryTopic.of(context.actor.facility), in: clinic.store)
  }

  /// The page of one order; `form` is a refused form of it.
  func work(_ context: PageContext, _ form: FormState? = nil) async throws -> Page {
    LaboratoryOrderPage(viewer: context.viewer, work: try await read(context), refused: form).page
  }

  func id(_ context: PageContext) throws -> LaboratoryOrderID { try context.captured("id") }

  private func read(_ context: PageContext) async throws -> LaboratoryWork.Result {
    try await clinic.read(LaboratoryWork(try id(context)), by: context.actor)
  }
}
