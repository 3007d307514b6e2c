import Testing
import Vocabulary

@testable import JKN

@Suite("A fraud case goes from indication to sanction (FRD-05)")
struct FraudCourseTests {
  private func course(_ events: [CaseEvent]) throws -> CaseCourse {
    CaseCourse(.fraud, openedOn: try #require(CalendarDate(iso: "2026-11-02")), events: events)
  }

  private func event(_ step: CaseStep, _ iso: String, loss: Int64? = nil) throws -> CaseEvent {
    CaseEvent(
      step, on: try #require(CalendarDate(iso: iso)), team: step == .investigated ? .insurer : nil,
      loss: loss.map(Rupiah.init))
  }

  @Test("Nothing is proven before a team looked into it")
  func order() throws {
    #expect(try course([]).possible == [.evidenceRequested, .investigated])
    let looked = try course([event(.investigated, "2026-11-05")])
    #expect(looked.possible.contains(.proven) && looked.possible.contains(.notProven))
    let asked = try course([event(.evidenceRequested, "2026-11-03")])
    #expect(asked.possible.contains(.evidenceSupplied) && !asked.possible.contains(.proven))
  }

  @Test("What was proven to be lost is paid back before the case is closed; what cost nothing may be closed")
  func loss() throws {
    let before = [try event(.investigated, "2026-11-05")]
    let costly = try course(before + [event(.proven, "2026-11-10", loss: 500_000)])
    #expect(costly.possible == [.recoveryAgreed, .sanctioned])
    #expect(costly.verdict?.loss == Rupiah(500_000))
    let back = try course(
      before + [event(.proven, "2026-11-10", loss: 500_000), event(.recoveryAgreed, "2026-11-12")])
    #expect(back.possible.contains(.closed) && back.possible.contains(.sanctioned))
    let cheap = try course(before + [event(.proven, "2026-11-10", loss: 0)])
    #expect(cheap.possible.contains(.closed))
  }

  @Test("What was not proven is only closed, and a closed case stays closed")
  func notProven() throws {
    let events = [try event(.investigated, "2026-11-05"), try event(.notProven, "2026-11-10")]
    #expect(try course(events).possible == [.closed])
    #expect(try course(events + [event(.closed, "2026-11-11")]).possible.isEmpty)
  }

  @Test("Recovery and sanction are no steps that are typed, and an audit knows none of these steps")
  func byHand() throws {
    #expect(CaseStep.allCases.filter { !$0.isByHand } == [.recoveryAgreed, .sanctioned])
    let day = try #require(CalendarDate(iso: "2026-11-02"))
    let audit = CaseCourse(.administrative, openedOn: day, events: [CaseEvent(.toAntiFraud, on: day)])
    #expect(audit.possible.allSatisfy { !$0.needsLetter && $0.isByHand })
  }
}
