import Clinic
import Store
import Testing
import Vocabulary

@Suite("The queue of a room")
struct QueueTests {
  private let nurse = Role.perawat

  private func waiting(_ desk: Desk, _ count: Int) async throws -> [Ticket] {
    var tickets: [Ticket] = []
    for serial in 9200..<(9200 + count) {
      let day = serial % 28 + 1
      let patient = try await desk.patient(
        PatientForm([.name: "Pasien Contoh", .nik: "320413\(day < 10 ? "0" : "")\(day)0190\(serial)"]))
      tickets.append(try await desk.visit(patient).ticket)
    }
    return tickets
  }

  private func move(_ desk: Desk, _ ticket: Ticket, _ move: TicketMove, at minutes: Int = 0) async throws
    -> Ticket
  {
    try await desk.clinic(minutes: minutes).run(MoveTicket(ticket.id, move), by: desk.demo.actor(nurse))
  }

  @Test("Two desks that call at once call two people")
  func atOnce() async throws {
    let desk = try await Desk()
    _ = try await waiting(desk, 6)
    let room = try desk.room("umum").id
    let called = try await withThrowingTaskGroup(of: Ticket?.self) { group in
      for _ in 0..<6 {
        group.addTask { try await desk.clinic().run(CallNext(room), by: desk.demo.actor(.perawat)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(called.compactMap { $0?.number }) == Set(1...6))
    #expect(try await desk.clinic().run(CallNext(room), by: desk.demo.actor(nurse)) == nil)
  }

  @Test("Each stage keeps the time of its own click")
  func times() async throws {
    let desk = try await Desk()
    let ticket = try await waiting(desk, 1)[0]
    _ = try await move(desk, ticket, .call, at: 5)
    _ = try await move(desk, ticket, .call, at: 7)
    _ = try await move(desk, ticket, .serve, at: 8)
    let done = try await move(desk, ticket, .finish, at: 15)
    #expect(done.calledAt == Desk.morning + .seconds(7 * 60))
    #expect(done.servedAt == Desk.morning + .seconds(8 * 60))
    #expect(done.doneAt == Desk.morning + .seconds(15 * 60))
    #expect(done.state == .done)
  }

  @Test("Skipped and back keeps the place")
  func back() async throws {
    let desk = try await Desk()
    let tickets = try await waiting(desk, 2)
    let room = try desk.room("umum").id
    _ = try await desk.clinic().run(CallNext(room), by: desk.demo.actor(nurse))
    _ = try await move(desk, tickets[0], .skip)
    _ = try await move(desk, tickets[0], .bringBack)
    let next = try await desk.clinic().run(CallNext(room), by: desk.demo.actor(nurse))
    #expect(next?.number == 1)
  }

  @Test("What somebody else moved first is refused with a sentence")
  func tooLate() async throws {
    let desk = try await Desk()
    let ticket = try await waiting(desk, 1)[0]
    _ = try await move(desk, ticket, .serve)
    await #expect(throws: Refusal.conflict("Nomor A-001 sudah dilayani. Muat ulang halaman antrean.")) {
      try await move(desk, ticket, .skip)
    }
  }

  @Test("Sent to the laboratory and back: new numbers, and precedence on return")
  func transfer() async throws {
    let desk = try await Desk()
    let ticket = try await waiting(desk, 1)[0]
    _ = try await move(desk, ticket, .serve)
    let clinic = desk.clinic()
    let doctor = desk.demo.actor(.dokter)
    let there = try await clinic.run(
      TransferTicket(ticket.id, to: try desk.room("laboratorium").id), by: doctor)
    #expect(there.label == "L-001")
    #expect(!there.priority)
    let back = try await clinic.run(
      TransferTicket(there.id, to: try desk.room("umum").id), by: desk.demo.actor(.analis))
    #expect(back.label == "A-002")
    #expect(back.priority)
    await #expect(throws: Refusal.self) {
      try await clinic.run(TransferTicket(ticket.id, to: try desk.room("farmasi").id), by: doctor)
    }
  }

  @Test("Who leaves before the examination has no visit")
  func cancelled() async throws {
    let desk = try await Desk()
    let ticket = try await waiting(desk, 1)[0]
    _ = try await move(desk, ticket, .cancel)
    let encounter = try await desk.store.read {
      try Encounter.find(ticket.encounter, of: ticket.facility, in: $0)
    }
    #expect(encounter.status == .cancelled)
  }

  @Test("The board estimates from today's services only when there are enough")
  func estimates() async throws {
    let desk = try await Desk()
    let tickets = try await waiting(desk, 5)
    let room = try desk.room("umum").id
    for (index, ticket) in tickets.prefix(3).enumerated() {
      let before = try await desk.clinic().read(QueueBoard(room), by: desk.demo.actor(nurse))
      #expect(before.serviceTime == nil)
      _ = try await move(desk, ticket, .serve, at: 10 * index)
      _ = try await move(desk, ticket, .finish, at: 10 * index + 6)
    }
    let board = try await desk.clinic().read(QueueBoard(room), by: desk.demo.actor(nurse))
    #expect(board.serviceTime == .seconds(360))
    #expect(board.longestWait == .seconds(720))
    #expect(board.lines(.waiting).map(\.ticket.number) == [4, 5])
  }

  @Test(
    "The board's questions use the day's index",
    .enabled("the words are those of SQLite's plans", { Store.Engine.standard == .sqlite }))
  func plans() async throws {
    let desk = try await Desk()
    let plan = try await desk.store.read {
      try $0.plan(
        of: """
          SELECT room, state, COUNT(*) AS number FROM ticket
          WHERE facility = \("f") AND day = \(Desk.day) GROUP BY room, state
          """)
    }.joined()
    #expect(plan.contains("USING COVERING INDEX ticket_day (facility=? AND day=?)"))
    #expect(!plan.contains("TEMP B-TREE"))
  }
}
