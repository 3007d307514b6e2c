import Testing
import Vocabulary

@Suite struct CalendarTests {
  @Test("Every day of four centuries comes back out of its number, one day after the other")
  func roundTrip() throws {
    var expected = try #require(CalendarDate(year: 1800, month: 1, day: 1))
    for number in expected.dayNumber...(expected.dayNumber + 146_097) {
      let date = CalendarDate(dayNumber: number)
      #expect(date == expected)
      #expect(CalendarDate(iso: date.iso) == date)
      let next = CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      expected =
        try next ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
        ?? #require(CalendarDate(year: date.year + 1, month: 1, day: 1))
    }
  }

  @Test("The twenty-first of November 2026 is a Saturday")
  func weekday() { #expect(CalendarDate(iso: "2026-11-21")?.weekday == 6) }

  @Test(
    "There is no thirtieth of February", arguments: ["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", ""])
  func impossible(text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test("Midnight belongs to the facility's own day")
  func zones() {
    let instant = FacilityZone.wib.instant(on: CalendarDate(dayNumber: 20_778), hour: 23, minute: 30)
    #expect(FacilityZone.wib.date(of: instant).iso == "2026-11-21")
    #expect(FacilityZone.wit.date(of: instant).iso == "2026-11-22")
    #expect(FacilityZone.wib.time(of: instant) == (23, 30, 0))
    #expect(FacilityZone.wib.date(of: Instant(milliseconds: -1)).iso == "1970-01-01")
    #expect(FacilityZone.wib.date(of: Instant(milliseconds: -7 * 3_600_000 - 1)).iso == "1969-12-31")
  }

  @Test(
    "An age is counted as people count it",
    arguments: [
      ("1985-03-12", "2026-11-21", 41, 8, 9), ("2026-11-01", "2026-11-21", 0, 0, 20),
      ("2024-02-29", "2025-02-28", 0, 11, 30), ("2026-10-31", "2026-11-30", 0, 0, 30),
      ("2026-01-31", "2026-03-01", 0, 1, 1),
    ])
  func ages(birth: String, day: String, years: Int, months: Int, days: Int) throws {
    let born = try #require(CalendarDate(iso: birth))
    let seen = try #require(CalendarDate(iso: day))
    let age = try #require(Age(born: born, on: seen))
    #expect((age.years, age.months, age.days) == (years, months, days))
  }

  @Test("Nobody is younger than not born")
  func unborn() throws {
    #expect(
      try Age(born: #require(CalendarDate(iso: "2026-11-22")), on: CalendarDate(dayNumber: 20_778)) == nil)
  }

  @Test("No part of an age is ever negative")
  func neverNegative() throws {
    let day = CalendarDate(dayNumber: 20_778)
    for back in 0..<3000 {
      let age = try #require(Age(born: day.adding(days: -back), on: day))
      #expect(age.years >= 0 && (0...11).contains(age.months) && (0...30).contains(age.days))
      #expect(age.totalDays == back)
    }
  }
}
