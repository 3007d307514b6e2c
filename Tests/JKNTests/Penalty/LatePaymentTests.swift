import JKN
import Testing
import Vocabulary

@Suite struct LatePaymentTests {
  @Test("The worked example: Rp25.000.000, ten days, Rp82.192")
  func workedExample() throws {
    let answer = try Bench().ask(.penalty, #"{"amount":25000000,"daysLate":10}"#)
    #expect(answer.int("penalty") == 82_192)
    #expect(answer.member("dueOn")?.isNull == true)
    #expect(answer.isExplained)
  }

  @Test(
    "The due date is the fifteenth working day after the file was complete",
    arguments: [
      ("2024-01-02", "2024-01-23"),  // no holidays
      ("2024-01-06", "2024-01-26"),  // complete on a Saturday
      ("2024-02-01", "2024-02-27"),  // Isra Mikraj, cuti bersama, election day
      ("2024-12-20", "2025-01-15"),  // Christmas, new year
    ])
  func due(completeOn: String, dueOn: String) throws {
    let answer = try Bench().ask(
      .penalty, #"{"amount":1000000,"completeOn":"\#(completeOn)","paidOn":"\#(dueOn)"}"#)
    #expect(answer.text("dueOn") == dueOn)
    #expect(answer.int("daysLate") == 0)
    #expect(answer.int("penalty") == 0)
  }

  @Test("The case's own holidays take the place of the calendar's")
  func ownHolidays() throws {
    let none = try Bench().ask(
      .penalty, #"{"amount":1,"completeOn":"2024-02-01","paidOn":"2024-02-22","holidays":[]}"#)
    #expect(none.text("dueOn") == "2024-02-22")
    let one = try Bench().ask(
      .penalty,
      #"{"amount":1,"completeOn":"2024-02-01","paidOn":"2024-02-22","holidays":["2024-02-05","2024-02-10"]}"#)
    #expect(one.text("dueOn") == "2024-02-23")
  }

  @Test("Lateness counts calendar days, over weekends and 29 February, and the year is 365 days")
  func calendarDays() throws {
    let answer = try Bench().ask(
      .penalty, #"{"amount":36500000,"completeOn":"2024-02-01","paidOn":"2024-03-01","holidays":[]}"#)
    #expect(answer.int("daysLate") == 8)
    #expect(answer.int("penalty") == 96_000)
  }

  @Test("A delay that BPJS did not cause costs nothing", arguments: ["faskes", "bank"])
  func cause(cause: String) throws {
    let answer = try Bench().ask(.penalty, #"{"amount":25000000,"daysLate":10,"cause":"\#(cause)"}"#)
    #expect(answer.int("penalty") == 0)
    #expect(answer.int("daysLate") == 10)
  }

  @Test("A year without a list of holidays is told")
  func unknownYear() throws {
    let answer = try Bench().ask(.penalty, #"{"amount":1,"completeOn":"2031-02-03","paidOn":"2031-03-03"}"#)
    #expect(answer.member("warnings")?.elements.count == 1)
  }

  @Test(
    "Wrong cases are refused",
    arguments: [
      (#"{"amount":-1,"daysLate":1}"#, "amount"), (#"{"amount":1,"daysLate":-1}"#, "daysLate"),
      (#"{"amount":1,"completeOn":"2024-02-02","paidOn":"2024-02-01"}"#, "paidOn"),
      (#"{"amount":1,"completeOn":"2024-02-30","paidOn":"2024-03-01"}"#, "completeOn"),
      (#"{"amount":1,"completeOn":"2024-02-02"}"#, "paidOn"), (#"{"amount":1}"#, "completeOn"),
      (#"{"amount":1,"daysLate":1,"cause":"cuaca"}"#, "cause"),
      (#"{"amount":1,"completeOn":"2024-01-02","paidOn":"2024-01-24","daysLate":2}"#, "daysLate"),
      (#"{"amount":1,"completeOn":"2024-01-02","paidOn":"2024-01-24","holidays":["x"]}"#, "holidays[0]"),
      (#"{"amount":"1","daysLate":1}"#, "amount"),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.penalty, input) == field)
  }

  @Test("A day more costs what one day costs: Rp25.000.000, Rp8.219")
  func perDay() throws {
    #expect(try Bench().terms.penaltyPerDay(of: Rupiah(25_000_000)) == Rupiah(8_219))
  }

  @Test("More days and more money never cost less, and the penalty is the formula's to the rupiah")
  func properties() throws {
    let terms = try Bench().terms
    var random = Seeded(11)
    for _ in 0..<1000 {
      let amount = Int64.random(in: 0...10_000_000_000, using: &random)
      let days = Int.random(in: 0...2000, using: &random)
      let here = terms.latePayment(of: Rupiah(amount), daysLate: days, cause: .bpjs).penalty
      #expect(here <= terms.latePayment(of: Rupiah(amount), daysLate: days + 1, cause: .bpjs).penalty)
      #expect(here <= terms.latePayment(of: Rupiah(amount + 1), daysLate: days, cause: .bpjs).penalty)
      let twice = 2 * (Int128(here.amount) * 36_500 - Int128(amount) * Int128(days) * 12)
      #expect(twice > -36_500 && twice <= 36_500)
    }
  }
}
