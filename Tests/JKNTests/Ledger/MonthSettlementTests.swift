import JKN
import Testing
import Vocabulary

@Suite("From a month's capitation to what BPJS owes")
struct MonthSettlementTests {
  @Test("The lines of a month always add up to what is payable, and nothing left over is negative")
  func sums() throws {
    let terms = try Bench().terms
    var random = Seeded(11)
    for _ in 0..<1000 {
      let capitation = Rupiah(Int64.random(in: 0...200_000_000, using: &random))
      let corrections = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Rupiah(Int64.random(in: -150_000_000...50_000_000, using: &random))
      }
      let before = LedgerRemainder(
        silpa: Rupiah(Int64.random(in: 0...300_000_000, using: &random)),
        overpaid: Rupiah(Int64.random(in: 0...100_000_000, using: &random)))
      let fixed = Rupiah(Int64.random(in: 0...10_000_000, using: &random))
      let month = terms.settlement(
        of: capitation, corrections: corrections, after: before, silpaFixed: fixed)
      let sum =
        capitation + corrections.reduce(.zero, +) - before.overpaid + month.after.overpaid - month.silpaUsed
      #expect(sum == month.payable && month.payable >= .zero)
      #expect(month.after.silpa >= .zero && month.after.overpaid >= .zero && month.silpaUsed >= .zero)
      #expect(before.silpa + fixed - month.silpaUsed == month.after.silpa)
    }
  }

  @Test("Months without corrections give exactly what the SiLPA rule gives for all of them at once")
  func sameAsRule() throws {
    let terms = try Bench().terms
    var random = Seeded(12)
    for _ in 0..<200 {
      let silpa = Rupiah(Int64.random(in: 0...900_000_000, using: &random))
      let months = (0..<12).map { _ in Rupiah(Int64.random(in: 0...100_000_000, using: &random)) }
      let rule = terms.silpa(silpa, months: months)
      var left = LedgerRemainder(silpa: silpa, overpaid: .zero)
      for (index, capitation) in months.enumerated() {
        let month = terms.settlement(of: capitation, after: left)
        #expect(month.payable == rule.paid[index] && month.after.silpa == rule.silpaAfter[index])
        left = month.after
      }
    }
  }

  @Test("A reduction larger than its month pays nothing and is taken from the next month before SiLPA")
  func overpaid() throws {
    let terms = try Bench().terms
    let first = terms.settlement(
      of: Rupiah(50), corrections: [Rupiah(-80)], after: LedgerRemainder(silpa: Rupiah(5), overpaid: .zero))
    #expect(first.payable == .zero && first.after == LedgerRemainder(silpa: Rupiah(5), overpaid: Rupiah(30)))
    let second = terms.settlement(of: Rupiah(50), after: first.after)
    #expect(second.due == Rupiah(20) && second.payable == Rupiah(15) && second.after == .nothing)
  }

  @Test("Each step says its article")
  func explained() throws {
    let month = try Bench().terms.settlement(of: Rupiah(10), corrections: [Rupiah(-1)])
    #expect(month.explanation.allSatisfy { $0.source.hasPrefix("PKS Bontang 2024, ") })
  }

  @Test("A cause that only takes away refuses an addition, and the other way round")
  func causes() {
    #expect(CorrectionCause.decrease.problem(with: Rupiah(1)) != nil)
    #expect(CorrectionCause.decrease.problem(with: Rupiah(-1)) == nil)
    #expect(CorrectionCause.increase.problem(with: Rupiah(-1)) != nil)
    #expect(CorrectionCause.membership.problem(with: Rupiah(-1)) == nil)
    for cause in CorrectionCause.allCases { #expect(cause.problem(with: .zero) != nil) }
  }
}
