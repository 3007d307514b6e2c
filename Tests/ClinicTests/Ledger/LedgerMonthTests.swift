import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("A month of the capitation ledger")
struct LedgerMonthTests {
  @Test("The month comes to what the command answers to its own case")
  func sameAsCommand() async throws {
    let desk = try await LedgerDesk()
    for number in 1...20 { try await desk.paid.visit(number) }
    let month = try await desk.read()
    let bench = CaseBench(
      terms: month.ledger.terms, holidays: try HolidayCalendar.shipped(), today: month.today)
    let answer = try JSONText(bench.answer(.capitation, to: month.figures.input.json).output).root
    #expect(answer.member("total")?.integer == month.ledger.capitation.total.amount)
    #expect(answer.member("headcount")?.integer == 120)
    #expect(month.ledger.doctors == 2 && month.ledger.settlement.payable == month.ledger.capitation.total)
    #expect(month.ledger.received == .zero && month.ledger.difference < .zero)
  }

  @Test("SiLPA is held back month after month as the SiLPA rule has it, and never falls below nought")
  func silpa() async throws {
    let desk = try await LedgerDesk()
    let capitation = try await desk.read().ledger.capitation.total
    try await desk.fixSilpa(capitation.amount * 3 / 2)
    let november = try await desk.read().ledger.settlement
    let december = try await desk.read("2026-12").ledger.settlement
    let january = try await desk.read("2027-01", on: "2027-01-20").ledger.settlement
    let months = [november, december, january]
    let rule = try ShippedTerms.named("bontang-2024").silpa(
      Rupiah(capitation.amount * 3 / 2), months: months.map(\.capitation))
    #expect(months.map(\.payable) == rule.paid && months.map(\.after.silpa) == rule.silpaAfter)
    #expect(november.payable == .zero && january.after.silpa == .zero)
  }

  @Test("A letter's tariff stands beside the rule's, with the difference in rupiah")
  func letter() async throws {
    let desk = try await LedgerDesk()
    _ = try await desk.run(
      RecordTariffLetter(
        number: "12/KAPITASI/2026", dated: try LedgerDesk.day("2026-10-20"),
        validFrom: try LedgerDesk.day("2026-11-01"), tariff: Rupiah(9_000)))
    let ledger = try await desk.read().ledger
    #expect(ledger.letter?.number == "12/KAPITASI/2026")
    let percent = ledger.capitation.kbkPercent
    let byLetter = Fraction(9_000) * percent / 100 * ledger.capitation.headcount
    #expect(ledger.byLetter == Rupiah(Int64(byLetter.roundedHalfUp)))
    #expect(try await desk.read("2026-10").ledger.letter == nil)
  }

  @Test("What came too late costs BPJS a penalty by days, what a bank held up costs nothing")
  func penalty() async throws {
    let desk = try await LedgerDesk()
    let month = try LedgerDesk.month("2026-11")
    try await desk.owe(50_000_000)
    for (cause, reference) in [(DelayCause.bpjs, "A"), (.bank, "B")] {
      _ = try await desk.run(
        RecordReceipt(
          ReceiptDraft(
            .capitation, for: month, on: try LedgerDesk.day("2026-11-26"), gross: Rupiah(25_000_000),
            tax: Rupiah(100), fee: Rupiah(2_900), reference: reference, delayCause: cause)))
    }
    let read = try await desk.read()
    #expect(read.ledger.dueOn == (try LedgerDesk.day("2026-11-16")))
    #expect(read.payments.map(\.late.daysLate) == [10, 10])
    #expect(read.payments.map(\.late.penalty) == [Rupiah(82_192), .zero])
    #expect(read.payments[0].receipt?.net == Rupiah(24_997_000) && read.ledger.received == Rupiah(50_000_000))
  }

  @Test("The penalty is on what was owed, not on what came too much, on the page and among the debts")
  func tooMuch() async throws {
    let desk = try await LedgerDesk()
    let month = try LedgerDesk.month("2026-11")
    try await desk.owe(25_000_000)
    let came: [(String, Int64)] = [
      ("2026-11-16", 5_000_000), ("2026-11-26", 30_000_000), ("2026-11-27", 1_000),
    ]
    for (iso, gross) in came {
      _ = try await desk.run(
        RecordReceipt(
          ReceiptDraft(.capitation, for: month, on: try LedgerDesk.day(iso), gross: Rupiah(gross))))
    }
    let read = try await desk.read()
    #expect(read.payments.map(\.owed) == [Rupiah(5_000_000), Rupiah(20_000_000), .zero])
    let rule = read.ledger.terms.latePayment(of: Rupiah(20_000_000), daysLate: 10, cause: .bpjs)
    #expect(read.payments.map(\.late.penalty) == [.zero, rule.penalty, .zero] && rule.penalty > .zero)
    #expect(read.penalty?.amount == rule.penalty)
    // Of December there is no list yet: what is owed is not known, and what came late is taken as owed.
    let december = try LedgerDesk.month("2026-12")
    _ = try await desk.run(
      RecordReceipt(
        ReceiptDraft(
          .capitation, for: december, on: try LedgerDesk.day("2026-12-25"), gross: Rupiah(90_000_000))),
      on: "2026-12-28")
    let unlisted = try await desk.read("2026-12", on: "2026-12-28")
    #expect(unlisted.payments.map(\.owed) == [Rupiah(90_000_000)])
  }

  @Test("Only the head and the Dinas open the ledger, and nobody else writes in it")
  func access() async throws {
    let desk = try await LedgerDesk(participants: 1)
    await #expect(throws: Refusal.forbidden(.readCapitation)) {
      try await desk.clinic().read(ReadLedgerYear(2026), by: desk.paid.demo.actor(.loket))
    }
    await #expect(throws: Refusal.forbidden(.keepLedger)) {
      try await desk.run(CloseMonth(try LedgerDesk.month("2026-11")), as: .dokter)
    }
  }
}
