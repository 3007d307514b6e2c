import Clinic
import Store
import Testing
import Vocabulary

@Suite("The screen in the waiting room")
struct DisplayBoardTests {
  @Test("It shows calls and rooms to whoever has the code, and to nobody else")
  func code() async throws {
    let desk = try await Desk()
    let clinic = desk.clinic()
    let ticket = try await desk.visit(try await desk.patient(.siti())).ticket
    let code = try await clinic.run(OpenDisplay(), by: desk.demo.actor(.kepala))
    #expect(try await clinic.display(code: code)?.calls.isEmpty == true)
    try await clinic.run(MoveTicket(ticket.id, .call), by: desk.demo.actor(.perawat))
    let board = try #require(try await clinic.display(code: code))
    #expect(board.calls.map(\.label) == ["A-001"])
    #expect(board.rooms.map(\.room) == ["Poli Umum"])
    #expect(board.rooms.map(\.label) == ["A-001"])
    #expect(try await clinic.display(code: "lain") == nil)
    let other = try await clinic.run(OpenDisplay(), by: desk.demo.actor(.kepala))
    #expect(try await clinic.display(code: code) == nil)
    #expect(try await clinic.display(code: other) != nil)
  }

  @Test("A second call is another call")
  func recall() async throws {
    let desk = try await Desk()
    let ticket = try await desk.visit(try await desk.patient(.siti())).ticket
    let code = try await desk.clinic().run(OpenDisplay(), by: desk.demo.actor(.kepala))
    var keys: Set<String> = []
    for minutes in 1...2 {
      try await desk.clinic(minutes: minutes).run(MoveTicket(ticket.id, .call), by: desk.demo.actor(.perawat))
      let call = try await desk.clinic().display(code: code)?.calls.first
      keys.insert(try #require(call?.key))
    }
    #expect(keys.count == 2)
  }

  @Test("A change of the queue is announced after it is committed")
  func announced() async throws {
    let desk = try await Desk()
    var changes = desk.store.listen(to: QueueTopic.of(desk.demo.facility.id)).makeAsyncIterator()
    _ = try await desk.visit(try await desk.patient(.siti()))
    var message = await changes.next()?.message
    // An empty word only says: look again, the ear to other servers is open now.
    while message == "" { message = await changes.next()?.message }
    #expect(message == "change")
  }

  @Test("Only the head of the Puskesmas makes the screen's address")
  func refused() async throws {
    let desk = try await Desk()
    await #expect(throws: Refusal.forbidden(.manageFacility)) {
      try await desk.clinic().run(OpenDisplay(), by: desk.demo.actor(.loket))
    }
  }
}
