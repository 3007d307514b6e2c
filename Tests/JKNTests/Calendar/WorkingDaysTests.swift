import JKN
import Testing
import Vocabulary

@Suite struct WorkingDaysTests {
  @Test("Neither weekends nor holidays nor cuti bersama are working days")
  func kinds() throws {
    let days = WorkingDays(try HolidayCalendar.shipped(), under: try Bench().terms.payment)
    #expect(days.isWorking(day("2024-02-07")))
    #expect(!days.isWorking(day("2024-02-08")))  // Isra Mikraj
    #expect(!days.isWorking(day("2024-02-09")))  // cuti bersama Imlek
    #expect(!days.isWorking(day("2024-02-11")))  // Sunday
  }

  @Test("An agreement may read cuti bersama as working days")
  func collectiveLeave() throws {
    let text = """
      {"name":"x","title":"x","citation":"x","from":"2025-01-01","basedOn":"bontang-2024","payment":{
      "capitationDay":15,"claimWorkingDays":15,"penaltyPercentPerMonth":1,"daysInYear":365,
      "collectiveLeave":"workingDay"}}
      """
    let terms = try AgreementTerms(try JSONText(text), known: try ShippedTerms.all())
    let days = WorkingDays(try HolidayCalendar.shipped(), under: terms.payment)
    #expect(days.isWorking(day("2024-02-09")))
  }

  @Test("Capitation is due on the 15th, or on the next working day: after Iduladha, after Maulid on a Monday")
  func capitationDue() throws {
    let bench = try Bench()
    let days = WorkingDays(try HolidayCalendar.shipped(), under: bench.terms.payment)
    #expect(bench.terms.capitationDue(inMonthOf: day("2024-01-31"), days).iso == "2024-01-15")
    #expect(bench.terms.capitationDue(inMonthOf: day("2024-06-01"), days).iso == "2024-06-19")
    #expect(bench.terms.capitationDue(inMonthOf: day("2024-09-01"), days).iso == "2024-09-17")
  }

  @Test("A year can be imported, and takes the place of what was known of it")
  func importing() throws {
    var calendar = try HolidayCalendar.shipped()
    try calendar.add(
      try JSONText(
        #"{"year":2027,"national":[{"date":"2027-01-01","name":"Tahun Baru"}],"collectiveLeave":[]}"#))
    #expect(calendar.national[day("2027-01-01")] == "Tahun Baru")
    try calendar.add(try JSONText(#"{"year":2024,"national":[],"collectiveLeave":[]}"#))
    #expect(calendar.national[day("2024-01-01")] == nil)
    let wrong = try JSONText(
      #"{"year":2027,"national":[{"date":"2028-01-01","name":"x"}],"collectiveLeave":[]}"#)
    #expect(throws: Problem.self) { try calendar.add(wrong) }
  }
}
