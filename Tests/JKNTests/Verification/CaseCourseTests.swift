import Testing
import Vocabulary

@testable import JKN

@Suite("The course of a case follows from its dates")
struct CaseCourseTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func course(_ kind: CaseKind, _ steps: [(CaseStep, String)]) throws -> CaseCourse {
    CaseCourse(
      kind, openedOn: try day("2026-11-02"), claimMonth: kind == .postClaim ? try day("2026-10-15") : nil,
      events: try steps.map { CaseEvent($0.0, on: try day($0.1)) })
  }

  @Test("Verification of October's claims is due on the last day of November, until its result is there")
  func verification() throws {
    let open = try course(.postClaim, [])
    #expect(try open.due(asOf: day("2026-11-20"))?.iso == "2026-11-30")
    let answered = try course(.postClaim, [(.resultDelivered, "2026-11-10")])
    #expect(try answered.due(asOf: day("2026-11-09"))?.iso == "2026-11-30")
    #expect(try answered.due(asOf: day("2026-11-10")) == nil)
    #expect(try course(.administrative, []).due(asOf: try day("2026-11-20")) == nil)
  }

  @Test("A disagreement climbs to TKMKB, DPK and the ministry, one after the other")
  func ladder() throws {
    var steps: [(CaseStep, String)] = [(.resultDelivered, "2026-11-03"), (.disagreed, "2026-11-04")]
    for (next, on) in [(CaseStep.toTKMKB, "2026-11-05"), (.toDPK, "2026-11-06"), (.toMinistry, "2026-11-07")]
    {
      #expect(try course(.administrative, steps).possible.contains(next))
      steps.append((next, on))
    }
    #expect(try course(.administrative, steps).possible.contains(.toTKMKB) == false)
  }

  @Test("With an indication of fraud nothing climbs: it is the anti-fraud team's")
  func fraud() throws {
    let steps: [(CaseStep, String)] = [(.resultDelivered, "2026-11-03"), (.disagreed, "2026-11-04")]
    #expect(try course(.fraud, steps).possible.contains(.toTKMKB) == false)
    let indicated = try course(
      .administrative,
      [(.toAntiFraud, "2026-11-03"), (.resultDelivered, "2026-11-04"), (.disagreed, "2026-11-05")])
    #expect(indicated.hasFraudIndication && !indicated.possible.contains(.toTKMKB))
  }

  @Test("A step out of turn, before the one before, or in the future is refused with its field")
  func refused() throws {
    let open = try course(.administrative, [(.evidenceRequested, "2026-11-05")])
    let today = try day("2026-11-20")
    #expect(throws: Problem.self) { try open.check(.closed, on: today, today: today) }
    for wrong in ["2026-11-04", "2026-11-21"] {
      let on = try day(wrong)
      #expect { try open.check(.evidenceSupplied, on: on, today: today) } throws: {
        ($0 as? Problem)?.field == "tanggal"
      }
    }
    try open.check(.evidenceSupplied, on: try day("2026-11-05"), today: today)
  }

  @Test("A closed case stays closed, and nothing is due any more")
  func closed() throws {
    let closed = try course(
      .postClaim, [(.resultDelivered, "2026-11-03"), (.agreed, "2026-11-04"), (.closed, "2026-11-05")])
    #expect(try closed.possible.isEmpty && closed.isOpen(asOf: day("2026-11-05")) == false)
    #expect(try closed.isOpen(asOf: day("2026-11-04")))
  }
}
