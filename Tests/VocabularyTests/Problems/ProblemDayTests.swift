import Testing
import Vocabulary

@Suite struct ProblemDayTests {
  @Test("A day that is missing, or was no date, is asked for with an example")
  func missing() {
    var problems = Problems()
    problems.require(nil, at: "tanggal")
    #expect(problems.all == [Problem(field: "tanggal", "Tulis tanggal, misalnya 20-11-2026.")])
  }

  @Test("A day that was typed is left to the rules")
  func typed() throws {
    var problems = Problems()
    problems.require(try #require(CalendarDate(iso: "2026-11-20")), at: "tanggal")
    #expect(problems.isEmpty)
  }
}
