import Testing
import Vocabulary

@testable import JKN

@Suite("Losses that are paid back")
struct RecoveryTests {
  private let signed = CalendarDate(dayNumber: 20_789)  // 2 December 2026

  private func terms() throws -> OversightTerms { try OversightTerms.shipped() }

  @Test("Instalments sum up to the loss exactly, the last takes the rest", arguments: [1, 2, 3, 7, 12])
  func exact(_ count: Int) throws {
    for amount in [12, 1_000_003, 99_999_999_999] as [Int64] {
      let plan = try terms().plan(Rupiah(amount), in: count, signedOn: signed, isExtended: true)
      #expect(plan.total == Rupiah(amount) && plan.instalments.count == count)
      let first = try #require(plan.instalments.first), last = try #require(plan.instalments.last)
      #expect(last.amount >= first.amount && last.amount.amount - first.amount.amount < Int64(count))
      let end = try terms().lastRecoveryDay(signedOn: signed, isExtended: true)
      #expect(last.dueOn <= end)
    }
  }

  @Test("Three months without BPJS's approval, a year with it")
  func length() throws {
    let terms = try terms()
    #expect(try terms.plan(Rupiah(900), in: 3, signedOn: signed, isExtended: false).instalments.count == 3)
    #expect(throws: Problem.self) {
      try terms.plan(Rupiah(900), in: 4, signedOn: signed, isExtended: false)
    }
    #expect(throws: Problem.self) {
      try terms.plan(Rupiah(900), in: 13, signedOn: signed, isExtended: true)
    }
    #expect(throws: Problem.self) { try terms.plan(.zero, in: 1, signedOn: signed, isExtended: false) }
    let november = try #require(CalendarDate(iso: "2026-11-30"))
    #expect(terms.lastRecoveryDay(signedOn: november, isExtended: false).iso == "2027-02-28")
  }

  @Test("An instalment is late from the day after it was due, until it is paid")
  func standing() throws {
    let plan = try terms().plan(Rupiah(1000), in: 3, signedOn: signed, isExtended: false)
    let first = plan.instalments[0]
    let before = RecoveryStanding(plan, payments: [], asOf: first.dueOn)
    #expect(before.state == .running && before.next == first)
    let late = RecoveryStanding(plan, payments: [], asOf: first.dueOn.adding(days: 1))
    #expect(late.state == .late && late.overdue == first.amount)
    let part = RecoveryStanding(
      plan, payments: [(first.dueOn, Rupiah(400))], asOf: first.dueOn.adding(days: 1))
    #expect(part.state == .running && part.next?.number == 2 && part.balance == Rupiah(600))
    let paid = RecoveryStanding(plan, payments: [(signed, Rupiah(1000))], asOf: signed)
    #expect(paid.state == .settled && paid.next == nil && paid.balance == .zero)
  }

  @Test("Set-off takes next month's capitation first, then the other claims, never more than the loss")
  func setOff() {
    let whole = SetOff(Rupiah(500), from: Rupiah(900), Rupiah(100))
    #expect(whole == SetOff(Rupiah(500), from: Rupiah(500), .zero) && whole.left == .zero)
    let both = SetOff(Rupiah(500), from: Rupiah(300), Rupiah(100))
    #expect(both.capitation == Rupiah(300) && both.nonCapitation == Rupiah(100) && both.left == Rupiah(100))
  }

  @Test(
    "The months to keep a loss back from begin after the signing and stop at its last day, the end, or a closing"
  )
  func months() throws {
    let last = try #require(CalendarDate(iso: "2027-03-02"))
    func months(end: String? = nil, closed: String? = nil) -> [String] {
      SetOff.months(
        signedOn: signed, lastDay: last, agreementEnd: end.flatMap { CalendarDate(iso: $0) },
        closed: closed.flatMap { CalendarDate(iso: $0) }
      ).map { String($0.iso.prefix(7)) }
    }
    #expect(months() == ["2027-01", "2027-02", "2027-03"])
    #expect(months(end: "2027-01-31") == ["2027-01"] && months(end: "2026-12-31").isEmpty)
    #expect(months(closed: "2027-01-01") == ["2027-02", "2027-03"])
    #expect(months(closed: "2026-11-01") == ["2027-01", "2027-02", "2027-03"])
  }

  @Test(
    "The steps of a set-off name what was to be kept back, what could be, and what is left, with their article"
  )
  func setOffExplained() {
    let both = SetOff(Rupiah(500), from: Rupiah(300), Rupiah(100))
    let steps = both.explanation(of: Rupiah(500), from: Rupiah(300), Rupiah(100))
    let values = steps.map { step -> Int64 in
      if case .whole(let value) = step.value { return value }
      return -1
    }
    #expect(values == [500, 300, 300, 100, 100, 100])
    #expect(steps.allSatisfy { $0.source == "PKS 004 Ps.10(3)" })
  }

  @Test("After the agreement has ended, a loss is paid to BPJS's account only")
  func afterEnd() {
    #expect(RecoveryWay.possible(on: signed, agreementEnd: nil).count == 3)
    #expect(RecoveryWay.possible(on: signed, agreementEnd: signed).count == 3)
    #expect(RecoveryWay.possible(on: signed.adding(days: 1), agreementEnd: signed) == [.transfer])
  }
}
