import JKN
import Testing
import Vocabulary

@Suite("From when on a changed criterion counts")
struct CriterionChangeTests {
  @Test("More from the month after HFIS was updated, less from its own day, reported or not")
  func counts() {
    let since = day("2026-05-10")
    #expect(
      CriterionChange.increase.countsFrom(since: since, enteredOn: day("2026-05-31")) == day("2026-06-01"))
    #expect(
      CriterionChange.increase.countsFrom(since: since, enteredOn: day("2026-06-01")) == day("2026-07-01"))
    #expect(CriterionChange.increase.countsFrom(since: since, enteredOn: nil) == nil)
    #expect(CriterionChange.decrease.countsFrom(since: since, enteredOn: nil) == since)
    #expect(CriterionChange.same.countsFrom(since: since, enteredOn: day("2026-06-01")) == since)
  }
}
