import Testing
import Vocabulary

@testable import JKN

@Suite("Instalments after BPJS approved more time (REC-04)")
struct ExtendedPlanTests {
  private let signed = CalendarDate(dayNumber: 20_789)  // 2 December 2026
  private var lastDay: CalendarDate { signed.adding(months: 12) }

  private func plan() throws -> InstalmentPlan {
    try OversightTerms.shipped().plan(Rupiah(900), in: 3, signedOn: signed, isExtended: false)
  }

  @Test(
    "The sum stays the loss, what was paid stays, and the rest is due from the decision on",
    arguments: [0, 1, 300, 400, 899])
  func sum(_ paid: Int64) throws {
    let decided = signed.adding(months: 2)
    let extended = try plan().extended(
      after: Rupiah(paid), in: 5 > 900 - paid ? 1 : 5, decidedOn: decided, lastDay: lastDay)
    #expect(extended.total == Rupiah(900))
    #expect(extended.instalments.map(\.number) == Array(1...extended.instalments.count))
    let due = extended.instalments.filter { $0.dueOn > decided }
    #expect(due.reduce(Rupiah.zero) { $0 + $1.amount } >= Rupiah(900 - paid))
    #expect(extended.instalments.allSatisfy { $0.dueOn <= lastDay })
    let standing = RecoveryStanding(extended, payments: [(signed, Rupiah(paid))], asOf: decided)
    #expect(standing.balance == Rupiah(900 - paid) && standing.overdue == .zero)
    #expect(standing.next?.dueOn == decided.adding(months: 1))
  }

  @Test("Months beyond the day BPJS approved, no month at all, and nothing left are refused")
  func refused() throws {
    let decided = signed.adding(months: 6)
    for count in [7, 0, -1] {
      #expect { try plan().extended(after: .zero, in: count, decidedOn: decided, lastDay: lastDay) } throws: {
        ($0 as? Problem)?.field == "cicilan-baru"
      }
    }
    #expect(throws: Problem.self) {
      try plan().extended(after: Rupiah(900), in: 1, decidedOn: decided, lastDay: lastDay)
    }
    #expect(
      try plan().extended(after: .zero, in: 6, decidedOn: decided, lastDay: lastDay).instalments.count == 6)
  }
}
