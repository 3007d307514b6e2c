import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite(
  "The day's queue is read from its index, however many days lie behind it",
  .enabled("the words are those of SQLite's plans", { Store.Engine.standard == .sqlite }))
struct QueueQueryPlanTests {
  @Test("The open numbers of a room")
  func lines() async throws {
    let desk = try await Desk()
    let room = try desk.room("umum").id
    let plan = try await desk.store.read {
      try $0.plan(of: QueueBoard.lines(of: room, desk.demo.facility.id, on: Desk.day))
    }
    #expect(
      plan.contains { $0.hasPrefix("SEARCH ticket USING INDEX") && $0.contains("room=? AND day=?") },
      "\(plan)")
    // The lines that are shown, at most sixty, are all that is walked through.
    #expect(!plan.contains { $0.contains("SCAN") && $0 != "SCAN t" }, "\(plan)")
  }
}
