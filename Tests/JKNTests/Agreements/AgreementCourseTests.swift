import JKN
import Testing
import Vocabulary

@Suite("Whether there is an agreement on a day")
struct AgreementCourseTests {
  private func gap(_ last: String, resumed: String? = nil) -> AgreementCourse.Gap {
    AgreementCourse.Gap(
      lastDay: day(last), resumedOn: resumed.map(day), why: "Kecurangan", source: "PKS 004 Ps.12(1)b")
  }

  @Test("It holds through its last day, not on the next, and again from the first day of a new one")
  func edges() {
    let course = AgreementCourse([gap("2026-05-20", resumed: "2027-05-20")])
    let days = ["2026-05-20", "2026-05-21", "2027-05-19", "2027-05-20"]
    #expect(days.map { course.holds(on: day($0)) } == [true, false, false, true])
    #expect(course.end == nil && AgreementCourse.unbroken.holds(on: day("2026-05-21")))
  }

  @Test("Of two endings the first stops it")
  func two() {
    let course = AgreementCourse([gap("2026-12-31"), gap("2026-11-30")])
    #expect(course.gap(on: day("2027-01-05"))?.lastDay == day("2026-11-30"))
    #expect(course.end == day("2026-11-30"))
  }

  @Test("The month it ends in is owed whole when it held on the first; the next one not at all")
  func whole() throws {
    let terms = try OversightTerms.shipped()
    let course = AgreementCourse([gap("2026-05-20")])
    let may = try #require(terms.capitation(Rupiah(3_100_000), ofMonth: day("2026-05-01"), course))
    #expect(may.due == Rupiah(3_100_000) && !may.isOver && may.sentence.contains("dibayar penuh"))
    let june = try #require(terms.capitation(Rupiah(3_100_000), ofMonth: day("2026-06-01"), course))
    #expect(june.due == .zero && june.isOver && june.sentence.contains("2026-05-20"))
    #expect(terms.capitation(Rupiah(3_100_000), ofMonth: day("2026-04-01"), course) == nil)
    #expect(june.explanation.allSatisfy { !$0.source.isEmpty } && june.explanation.count == 3)
  }

  @Test("An end on the last day of a month leaves that month untouched")
  func monthEnd() throws {
    let course = AgreementCourse([gap("2026-05-31")])
    #expect(
      try OversightTerms.shipped().capitation(Rupiah(1), ofMonth: day("2026-05-01"), course) == nil)
  }

  @Test("A new agreement in the middle of a month is paid from the next month on")
  func resumed() throws {
    let terms = try OversightTerms.shipped()
    let course = AgreementCourse([gap("2026-05-20", resumed: "2027-06-15")])
    #expect(try #require(terms.capitation(Rupiah(9), ofMonth: day("2027-06-01"), course)).isOver)
    #expect(terms.capitation(Rupiah(9), ofMonth: day("2027-07-01"), course) == nil)
  }
}
