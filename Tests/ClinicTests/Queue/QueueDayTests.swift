import Clinic
import Store
import Testing
import Vocabulary

@Suite("The day of a queue while somebody sets the clock")
struct QueueDayTests {
  @Test("Forwards over midnight and back: each day counts on where it was, no number is given twice")
  func jumps() async throws {
    let desk = try await Desk()
    let day = 24 * 60
    var tickets: [Ticket] = []
    let names = ["Aminah", "Wulandari", "Kusumawati", "Handayani", "Permata", "Rukmini"]
    for (number, minutes) in [0, day, day + 1, 1, -day, 2].enumerated() {
      let patient = try await desk.patient(.siti(names[number], serial: 9300 + number))
      tickets.append(try await desk.visit(patient, minutes: minutes).ticket)
    }
    let (today, tomorrow, yesterday) = (0, 1, -1)
    let days = tickets.map { $0.day.dayNumber - Desk.day.dayNumber }
    #expect(days == [today, tomorrow, tomorrow, today, yesterday, today])
    #expect(tickets.map(\.number) == [1, 1, 2, 2, 1, 3])
    let visits: [String] = try await desk.store.read {
      try $0.all("SELECT number FROM encounter") { try $0["number"] }
    }
    #expect(Set(visits).count == tickets.count)
  }

  @Test("A patient called while the clock was wrong is served and finished when it is right again")
  func stages() async throws {
    let desk = try await Desk()
    let ticket = try await desk.visit(try await desk.patient(.ujang())).ticket
    let nurse = desk.demo.actor(.perawat)
    _ = try await desk.clinic(minutes: 90).run(MoveTicket(ticket.id, .call), by: nurse)
    _ = try await desk.clinic(minutes: 5).run(MoveTicket(ticket.id, .serve), by: nurse)
    let done = try await desk.clinic(minutes: 12).run(MoveTicket(ticket.id, .finish), by: nurse)
    #expect(done.state == .done)
    #expect(done.calledAt == Desk.morning + .seconds(90 * 60))
    #expect(done.doneAt == Desk.morning + .seconds(12 * 60))
  }
}
