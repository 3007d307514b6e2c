import JKN
import Testing
import Vocabulary

@Suite("Participants of another kabupaten or kota")
struct OutOfAreaVisitsTests {
  private func days(_ texts: [String]) throws -> [CalendarDate] {
    try texts.map { try #require(CalendarDate(iso: $0)) }
  }

  @Test(
    "The fourth visit of a calendar month is one too many; the months before and after do not count",
    arguments: [
      (["2024-03-01", "2024-03-15"], "2024-03-31", 2, false),
      (["2024-03-01", "2024-03-15", "2024-03-31"], "2024-03-31", 3, true),
      (["2024-03-01", "2024-03-15", "2024-03-31"], "2024-04-01", 0, false),
      (["2023-03-01", "2024-02-29", "2024-03-02"], "2024-03-02", 1, false),
    ] as [([String], String, Int, Bool)])
  func limit(served: [String], today: String, count: Int, reached: Bool) throws {
    let terms = try ShippedTerms.named("bontang-2024")
    let day = try #require(CalendarDate(iso: today))
    let visits = try #require(terms.outOfAreaVisits(served: try days(served), today: day))
    #expect(visits.served == count && visits.isReached == reached && visits.most == 3)
    #expect(visits.source == "PKS Bontang 2024, Ps.4(4)f")
  }

  @Test("An agreement that stands on another takes its limit from there")
  func inherited() throws {
    #expect(try ShippedTerms.named("pmk3-2023").registration?.outOfAreaVisitsPerMonth == 3)
  }
}
