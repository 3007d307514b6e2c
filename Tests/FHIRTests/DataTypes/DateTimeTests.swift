import FHIR
import Foundation
import Testing

@Suite("DateTime")
struct DateTimeTests {
  @Test(
    "An instant of any zone is written in UTC with +00:00",
    arguments: [
      ("2026-01-05T08:00:00+07:00", "2026-01-05T01:00:00+00:00"),
      ("2026-01-05T00:30:00+09:00", "2026-01-04T15:30:00+00:00"),
      ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59+00:00"),
      ("2024-04-17T07:55:28.608917+00:00", "2024-04-17T07:55:28+00:00"),
      ("1969-12-31T23:59:59+00:00", "1969-12-31T23:59:59+00:00"),
    ])
  func utc(text: String, written: String) throws {
    #expect(try #require(DateTime(text)).description == written)
  }

  @Test("A date keeps the precision it was given with", arguments: ["2019", "2019-05", "2019-05-04"])
  func precision(text: String) throws {
    #expect(try #require(DateTime(text)).description == text)
  }

  @Test(
    "What is not a FHIR dateTime is refused",
    arguments: [
      "", "2022-13-01", "2023-02-29", "2026-01-05T08:00:00", "05-01-2026", "2026-01-05T25:00:00Z", "26",
    ])
  func refused(text: String) {
    #expect(DateTime(text) == nil)
  }

  @Test("An instant with a fraction is cut down, also before 1970")
  func fractions() {
    #expect(DateTime(Date(timeIntervalSince1970: 0.9)).seconds == 0)
    #expect(DateTime(Date(timeIntervalSince1970: -0.1)).seconds == -1)
  }
}
