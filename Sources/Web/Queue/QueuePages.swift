import Clinic
import Hummingbird
import Vocabulary

/// Antrean: each room's queue with its calls, and the address of the waiting room's screen.
struct QueuePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.queue(.board()), use: board)
    pages.get(.queue(.events), use: events)
    pages.post(.queue(.callNext(":room")), use: callNext)
    pages.post(.queue(.move(":id", ":move")), use: move)
    pages.post(.queue(.transfer(":id")), use: transfer)
    pages.post(.queue(.checkIn(":id")), use: checkIn)
    pages.post(.queue(.closeBooking(":id", ":end")), use: closeBooking)
    pages.get(.queue(.screen), use: screen)
    pages.post(.queue(.screen), use: openScreen)
  }

  /// The page, or its changing part alone when the script asks for it.
  @Sendable func board(_ request: Request, _ context: PageContext) async throws -> Response {
    let room = request.queryValues["ruang"].flatMap { RoomID($0) }
    let queue = try await clinic.read(QueueBoard(room), by: context.actor)
    let page = QueuePage(viewer: context.viewer, now: clinic.clock.now(), queue: queue)
    return request.wantsFragment ? page.board.response() : page.page.response()
  }

  @Sendable func events(_ request: Request, _ context: PageContext) async throws -> Response {
    guard context.viewer.may(.readQueue) else { throw PageProblem.forbidden() }
    return EventStream.response(clinic.store.listen(to: QueueTopic.of(context.actor.facility)), to: request)
  }

  @Sendable func callNext(_ request: Request, _ context: PageContext) async throws -> Response {
    let room: RoomID = try context.captured("room")
    try await clinic.run(CallNext(room), by: context.actor)
    return .seeOther(.queue(.board(room: room.text)))
  }

  @Sendable func move(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let move = TicketMove(rawValue: try context.captured("move")) else { throw PageProblem.notFound() }
    let ticket = try await clinic.run(MoveTicket(try context.captured("id"), move), by: context.actor)
    return .seeOther(.queue(.board(room: ticket.room.text)))
  }

  @Sendable func transfer(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let room = context.form["ruang"].flatMap({ RoomID($0) }) else {
      throw Problems([Problem(field: "ruang", "Pilih ruangan tujuan.")])
    }
    let ticket: TicketID = try context.captured("id")
    let from = try await clinic.read(ReadTicket(ticket), by: context.actor).room
    try await clinic.run(TransferTicket(ticket, to: room), by: context.actor)
    return .seeOther(.queue(.board(room: from.id.text)))
  }

  /// The visit of somebody who took the number through Mobile JKN begins; the slip shows the same number.
  @Sendable func checkIn(_ request: Request, _ context: PageContext) async throws -> Response {
    let visit = try await clinic.run(CheckIn(try context.captured("id")), by: context.actor)
    return .seeOther(.patients(.slip(visit.ticket.id.text, again: !visit.isNew)))
  }

  @Sendable func closeBooking(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let end = CloseBooking.End(rawValue: try context.captured("end")) else {
      throw PageProblem.notFound()
    }
    let reason = end == .cancelled ? "Dibatalkan oleh Puskesmas" : ""
    try await clinic.run(CloseBooking(try context.captured("id"), end, reason: reason), by: context.actor)
    return .seeOther(.queue(.board(room: context.form["ruang"])))
  }

  @Sendable func screen(_ request: Request, _ context: PageContext) async throws -> Page {
    guard context.viewer.may(.manageFacility) else { throw PageProblem.forbidden() }
    return ScreenPage(viewer: context.viewer, code: nil).page
  }

  @Sendable func openScreen(_ request: Request, _ context: PageContext) async throws -> Page {
    let code = try await clinic.run(OpenDisplay(), by: context.actor)
    return ScreenPage(viewer: context.viewer, code: code).page
  }
}
