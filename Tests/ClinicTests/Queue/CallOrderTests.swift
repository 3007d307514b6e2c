import Testing
import Vocabulary

@testable import Clinic

@Suite("Who is called next")
struct CallOrderTests {
  private func ticket(_ number: Int, priority: Bool = false) -> Ticket {
    Ticket(
      id: TicketID(stored: "t\(number)"), facility: FacilityID(stored: "f"), room: RoomID(stored: "r"),
      day: Desk.day, number: number, letter: "A", patient: PatientID(stored: "p"),
      encounter: EncounterID(stored: "e"), state: .waiting, priority: priority, issuedAt: Desk.morning)
  }

  @Test("Priority goes first, then the lowest number")
  func priority() {
    let queue = [ticket(3), ticket(1), ticket(2, priority: true)]
    #expect(CallOrder.next(of: queue, lastCalled: [])?.number == 2)
    #expect(CallOrder.next(of: [ticket(3), ticket(1)], lastCalled: [])?.number == 1)
    #expect(CallOrder.next(of: [], lastCalled: []) == nil)
  }

  @Test("After two with priority in a row one of the others is called")
  func fair() {
    let queue = [ticket(1), ticket(2, priority: true)]
    #expect(CallOrder.next(of: queue, lastCalled: [true, true])?.number == 1)
    #expect(CallOrder.next(of: queue, lastCalled: [true, false])?.number == 2)
    #expect(CallOrder.next(of: [ticket(2, priority: true)], lastCalled: [true, true])?.number == 2)
  }
}
