import Testing

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

  @Test("Money is whole rupiah")
  func money() {
    #expect(Indonesian.money(89_232_500) == "Rp89.232.500")
  }

  @Test("A day carries its weekday")
  func day() {
    #expect(Indonesian.dayWithWeekday(year: 2026, month: 11, day: 20) == "Jum, 20 Nov 2026")
    #expect(Indonesian.dayWithWeekday(year: 2024, month: 2, day: 29) == "Kam, 29 Feb 2024")
    #expect(Indonesian.longDay(year: 2026, month: 8, day: 1) == "1 Agustus 2026")
    #expect(Indonesian.clock(hour: 8, minute: 5) == "08.05")
  }

  @Test("A newborn's age has no years")
  func age() {
    #expect(Indonesian.age(years: 41, months: 8, days: 8) == "41 th 8 bl 8 hr")
    #expect(Indonesian.age(years: 0, months: 0, days: 8) == "8 hr")
  }
}
