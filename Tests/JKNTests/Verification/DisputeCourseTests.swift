import Testing
import Vocabulary

@testable import JKN

@Suite("The way of a dispute up the ladder")
struct DisputeCourseTests {
  private static let opened = CalendarDate(dayNumber: 20_770)
  private static let today = opened.adding(days: 100)

  /// Steps taken one day after the other.
  private func course(_ steps: DisputeStep...) -> DisputeCourse {
    DisputeCourse(
      openedOn: Self.opened,
      events: steps.enumerated().map { DisputeEvent($1, on: Self.opened.adding(days: $0)) })
  }

  @Test("It begins with deliberation, whatever else is tried")
  func begins() {
    #expect(course().possible == [.deliberation, .withdrawn])
    for step in DisputeStep.allCases where ![.deliberation, .withdrawn].contains(step) {
      #expect(throws: Problem.self) {
        try course().check(DisputeEvent(step, on: Self.opened), today: Self.today)
      }
    }
  }

  @Test("It only climbs; clinical teams may be passed over, mediation may not before the court")
  func climbs() {
    #expect(course(.deliberation).possible == [.tkmkb, .tpk, .dpk, .mediation, .met, .agreed, .withdrawn])
    #expect(course(.deliberation, .tpk).possible == [.dpk, .mediation, .met, .agreed, .withdrawn])
    #expect(course(.deliberation, .mediation).possible == [.court, .met, .agreed, .withdrawn])
    #expect(course(.deliberation, .mediation, .court).possible == [.met, .agreed, .ruled, .withdrawn])
  }

  @Test(
    "A meeting leaves the rung where it is; an end is the end", arguments: [DisputeStep.agreed, .withdrawn])
  func ends(_ end: DisputeStep) {
    #expect(course(.deliberation, .tkmkb, .met).rung == .tkmkb)
    let over = course(.deliberation, end)
    #expect(!over.isOpen && over.possible.isEmpty && over.end?.step == end)
  }

  @Test("A step lies neither before the last one nor in the future, and its time not before itself")
  func days() throws {
    let course = course(.deliberation, .met)
    func refused(_ on: CalendarDate, due: CalendarDate? = nil) -> String? {
      do throws(Problem) {
        try course.check(DisputeEvent(.tkmkb, on: on, dueOn: due), today: Self.today)
        return nil
      } catch { return error.field }
    }
    let last = Self.opened.adding(days: 1)
    #expect(refused(last) == nil && refused(last, due: last) == nil)
    #expect(refused(Self.opened) == "tanggal" && refused(Self.today.adding(days: 1)) == "tanggal")
    #expect(refused(last, due: Self.opened) == "batas")
  }

  @Test("The time the parties set counts until the next step, and no longer when it is over")
  func due() {
    let day = Self.opened
    let waiting = DisputeCourse(
      openedOn: day, events: [DisputeEvent(.deliberation, on: day, dueOn: day.adding(days: 14))])
    #expect(waiting.due == day.adding(days: 14))
    let met = DisputeCourse(openedOn: day, events: waiting.events + [DisputeEvent(.met, on: day)])
    #expect(met.due == nil)
  }
}
