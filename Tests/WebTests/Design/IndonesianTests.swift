import Testing
import Vocabulary

@testable import Web

@Suite("Indonesian numbers, days and ages")
struct IndonesianTests {
  @Test(
    "Thousands are parted by points",
    arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (1_021_480, "1.021.480")])
  func number(_ value: Int, _ text: String) {
    #expect(Indonesian.number(value) == text)
  }

  @Test("Decimals have a comma")
  func decimal() {
    #expect(Indonesian.decimal(367, places: 1) == "36,7")
    #expect(Indonesian.decimal(5, places: 2) == "0,05")
    #expect(Indonesian.percent(9992) == "99,92 %")
    #expect(Indonesian.percent(10_000) == "100 %")
  }

  @Test("A day carries its weekday")
  func day() throws {
    let friday = try #require(CalendarDate(iso: "2026-11-20"))
    #expect(Indonesian.dayWithWeekday(friday) == "Jum, 20 Nov 2026")
    #expect(Indonesian.longDay(friday) == "20 November 2026")
  }

  @Test("The time is the facility's")
  func clock() throws {
    let friday = try #require(CalendarDate(iso: "2026-11-20"))
    let instant = FacilityZone.wita.instant(on: friday, hour: 8, minute: 5)
    #expect(Indonesian.clockWithZone(instant, .wita) == "08.05 WITA")
    #expect(Indonesian.clock(instant, .wib) == "07.05")
  }

  @Test("A newborn's age has no years")
  func age() throws {
    let birth = try #require(CalendarDate(iso: "1985-03-12"))
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    #expect(Indonesian.age(try #require(Age(born: birth, on: day))) == "41 th 8 bl 8 hr")
    #expect(Indonesian.age(try #require(Age(born: day.adding(days: -8), on: day))) == "8 hr")
  }

  @Test(
    "A day is read as people type it, day first",
    arguments: ["12-03-1985", "12/3/1985", "12031985", "12 Mar 1985", "12 maret 1985", "1985-03-12"])
  func typed(_ text: String) {
    #expect(CalendarDate(typed: text) == CalendarDate(iso: "1985-03-12"))
  }

  @Test(
    "What is no day is refused", arguments: ["31-02-1985", "12-03-85", "12 Xyz 1985", "", "1985", "12-03"])
  func notADay(_ text: String) {
    #expect(CalendarDate(typed: text) == nil)
  }
}
