import Clinic
import Hummingbird

/// The screen in the waiting room. Nobody signs in there: the code in the address is the key, and the page names no one.
struct DisplayPages: PageModule {
  let clinic: Clinic
  /// Addresses of screens that do not exist: nobody finds one by trying.
  var misses = AddressPace(.publicPages)

  func registerOpen(on pages: RouterGroup<VisitorContext>) {
    pages.get(.queue(.display(":code")), use: display)
    pages.get(.queue(.displayEvents(":code")), use: events)
  }

  @Sendable func display(_ request: Request, _ context: VisitorContext) async throws -> Response {
    let code = context.parameters.get("code") ?? ""
    let board = try await find(code, context)
    if request.wantsFragment { return DisplayScreen(board: board).response() }
    return DisplayDocument(board: board, code: code).response()
  }

  @Sendable func events(_ request: Request, _ context: VisitorContext) async throws -> Response {
    let board = try await find(context.parameters.get("code") ?? "", context)
    return EventStream.response(clinic.store.listen(to: QueueTopic.of(board.facility)), to: request)
  }

  private func find(_ code: String, _ context: VisitorContext) async throws -> DisplayBoard {
    guard let board = try await clinic.display(code: code) else {
      if let wait = misses.take(context.address) { throw PageProblem.tooMany(wait) }
      throw PageProblem.notFound(
        "Alamat layar ini tidak berlaku lagi. Mintalah alamat baru kepada kepala Puskesmas.")
    }
    return board
  }
}
