import Clinic
import Hummingbird
import Vocabulary

/// Farmasi: the list, the work on one prescription step by step, labels, stock.
struct PharmacyPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.pharmacy(.list()), use: list)
    pages.get(.pharmacy(.events), use: events)
    pages.get(.pharmacy(.prescription(":id"))) { _, context in try await work(context) }
    pages.post(.pharmacy(.review(":id")), use: review)
    pages.post(.pharmacy(.prepare(":id")), use: prepare)
    pages.post(.pharmacy(.check(":id")), use: check)
    pages.post(.pharmacy(.handOver(":id")), use: handOver)
    pages.post(.pharmacy(.giveBack(":id")), use: giveBack)
    pages.get(.pharmacy(.label(":id")), use: labels)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Response {
    let stage = request.queryValues["keadaan"].flatMap(PharmacyStage.init(rawValue:))
    let result = try await clinic.read(PharmacyWorklist(stage: stage), by: context.actor)
    let page = PharmacyListPage(viewer: context.viewer, result: result, stage: stage)
    return request.wantsFragment ? page.fragment.response() : page.page.response()
  }

  @Sendable func events(_ request: Request, _ context: PageContext) async throws -> Response {
    guard context.viewer.may(PharmacyWorklist.action) else {
      throw Refusal.forbidden(PharmacyWorklist.action)
    }
    return .changes(of: PharmacyTopic.of(context.actor.facility), in: clinic.store)
  }

  @Sendable func labels(_ request: Request, _ context: PageContext) async throws -> Response {
    let work = try await clinic.read(PrescriptionWork(try id(context)), by: context.actor)
    return DrugLabelPage(viewer: context.viewer, work: work).document.response()
  }

  /// The page of one prescription; `form` is a refused form of the step it stands at.
  func work(_ context: PageContext, _ form: FormState? = nil) async throws -> Page {
    let work = try await clinic.read(PrescriptionWork(try id(context)), by: context.actor)
    return PrescriptionPage(viewer: context.viewer, work: work, refused: form).page
  }

  func id(_ context: PageContext) throws -> PrescriptionID { try context.captured("id") }
}
