import JKN
import Testing
import Vocabulary

@Suite("The monthly pact on the number of medical staff")
struct StaffPactStateTests {
  private let due = day("2024-03-04")

  private func state(_ decisions: [StaffPactState.Decision], _ today: String) -> StaffPactState {
    StaffPactState(dueOn: due, decisions: decisions, asOf: day(today))
  }

  @Test("Nobody's hand: open until the 4th, approved by itself from the 5th")
  func byItself() {
    #expect(state([], "2024-03-04") == .waiting(until: due))
    #expect(state([], "2024-03-05") == .approvedByItself(on: day("2024-03-05")))
    #expect(!state([], "2024-03-04").isSettled && state([], "2024-03-05").isSettled)
  }

  @Test("An approval in time counts; one that came too late changes nothing")
  func approved() {
    #expect(
      state([.approved(on: day("2024-03-02"))], "2024-03-09") == .approved(on: day("2024-03-02")))
    #expect(
      state([.approved(on: day("2024-03-06"))], "2024-03-09") == .approvedByItself(on: day("2024-03-05")))
  }

  @Test("An objection in time keeps the month open until it is settled; a late one is not heard")
  func objected() {
    let objection = StaffPactState.Decision.objected(on: day("2024-03-03"), "dr. Budi belum tercatat")
    #expect(!state([objection], "2024-03-20").isSettled)
    #expect(
      state([objection, .approved(on: day("2024-03-18"))], "2024-03-20") == .approved(on: day("2024-03-18")))
    #expect(
      state([.objected(on: day("2024-03-05"), "terlambat")], "2024-03-06")
        == .approvedByItself(on: day("2024-03-05")))
  }
}
