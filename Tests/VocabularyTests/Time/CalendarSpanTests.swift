import Testing
import Vocabulary

@Suite struct CalendarSpanTests {
  @Test(
    "Months are added day by day and clamped at the month's end",
    arguments: [
      ("2024-01-15", 6, "2024-07-15"), ("2023-08-31", 6, "2024-02-29"), ("2024-08-31", 6, "2025-02-28"),
      ("2024-02-29", 24, "2026-02-28"), ("2024-11-30", 3, "2025-02-28"), ("2024-12-31", 1, "2025-01-31"),
    ])
  func months(from: String, count: Int, to: String) throws {
    #expect(try #require(CalendarDate(iso: from)).adding(months: count).iso == to)
  }

  @Test("A week begins on Monday, also across the new year")
  func weeks() throws {
    #expect(try #require(CalendarDate(iso: "2025-01-01")).monday.iso == "2024-12-30")
    #expect(try #require(CalendarDate(iso: "2024-12-29")).monday.iso == "2024-12-23")
  }

  @Test(
    "Only digits make a date",
    arguments: ["2024-+1-01", "2024-1-01", "2024-13-01", "20240101", "2024-02-30", ""])
  func refused(text: String) { #expect(CalendarDate(iso: text) == nil) }
}
