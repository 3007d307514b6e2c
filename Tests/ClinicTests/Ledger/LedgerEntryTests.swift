import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("What is written into the ledger by hand")
struct LedgerEntryTests {
  private func letter(
    _ number: String, from: String, until: String? = nil, tariff: Int64 = 6_500
  ) throws -> RecordTariffLetter {
    RecordTariffLetter(
      number: number, dated: try LedgerDesk.day("2026-01-02"), validFrom: try LedgerDesk.day(from),
      validUntil: try until.map(LedgerDesk.day), tariff: Rupiah(tariff))
  }

  @Test("Letters never overlap: one without an end holds until the next begins")
  func letters() async throws {
    let desk = try await LedgerDesk(participants: 1)
    _ = try await desk.run(letter("1", from: "2026-01-01"))
    _ = try await desk.run(letter("2", from: "2026-06-01", until: "2026-08-31"))
    for (number, from, until) in [
      ("3", "2026-06-01", nil), ("4", "2026-08-31", nil), ("5", "2026-05-01", "2026-06-01"),
    ] as [(String, String, String?)] {
      let refused = try await problems { try await desk.run(letter(number, from: from, until: until)) }
      #expect(refused[RecordTariffLetter.Field.validFrom]?.contains("tumpang tindih") == true)
    }
    _ = try await desk.run(letter("6", from: "2026-09-01"))
    let twice = try await problems { try await desk.run(letter("6", from: "2027-01-01")) }
    #expect(twice[RecordTariffLetter.Field.number]?.contains("sudah dicatat") == true)
    let negative = try await problems { try await desk.run(letter("7", from: "2027-01-01", tariff: -1)) }
    #expect(negative[RecordTariffLetter.Field.tariff] != nil)
  }

  @Test("A correction belongs to a later month than it corrects, once, with its sign and its notice")
  func corrections() async throws {
    let desk = try await LedgerDesk()
    let (october, november) = (try LedgerDesk.month("2026-10"), try LedgerDesk.month("2026-11"))
    let right = RecordCorrection(.decrease, of: october, settledIn: november, amount: Rupiah(-50_000))
    _ = try await desk.run(right)
    let before = try await desk.read().ledger
    #expect(before.settlement.payable == before.capitation.total - Rupiah(50_000))
    #expect(before.hasCompensation)
    let wrong: [(RecordCorrection, String)] = [
      (right, RecordCorrection.Field.amount),
      (
        RecordCorrection(.audit, of: november, settledIn: november, amount: Rupiah(-1)),
        RecordCorrection.Field.settledIn
      ),
      (
        RecordCorrection(.decrease, of: october, settledIn: november, amount: Rupiah(1)),
        RecordCorrection.Field.amount
      ),
      (
        RecordCorrection(.membership, of: october, settledIn: november, amount: Rupiah(1)),
        RecordCorrection.Field.letter
      ),
      (
        RecordCorrection(.audit, of: november, through: october, settledIn: november, amount: Rupiah(1)),
        RecordCorrection.Field.lastMonth
      ),
    ]
    for (command, field) in wrong {
      let refused = try await problems { try await desk.run(command) }
      #expect(refused[field] != nil)
    }
  }

  @Test("A reduction larger than the month goes on to the next month")
  func carried() async throws {
    let desk = try await LedgerDesk()
    let total = try await desk.read().ledger.capitation.total
    _ = try await desk.run(
      RecordCorrection(
        .decrease, of: try LedgerDesk.month("2026-08"), through: try LedgerDesk.month("2026-10"),
        settledIn: try LedgerDesk.month("2026-11"), amount: Rupiah(-total.amount - 7)))
    #expect(try await desk.read().ledger.settlement.payable == .zero)
    let december = try await desk.read("2026-12").ledger.settlement
    #expect(december.before.overpaid == Rupiah(7) && december.payable == december.capitation - Rupiah(7))
  }

  @Test("A withdrawn entry no longer counts, and nothing of it is lost")
  func withdrawn() async throws {
    let desk = try await LedgerDesk()
    try await desk.fixSilpa(1_000)
    let again = try await problems { try await desk.fixSilpa(2_000) }
    #expect(again[FixSilpa.Field.fiscalYear] != nil)
    let fixing = try #require(try await desk.entries().fixings.first)
    let empty = try await problems {
      try await desk.run(WithdrawEntry("silpa", id: fixing.id.text, because: " "))
    }
    #expect(empty[WithdrawEntry.field] != nil)
    _ = try await desk.run(WithdrawEntry("silpa", id: fixing.id.text, because: "Salah ketik"))
    #expect(try await desk.entries().fixings.isEmpty)
    try await desk.fixSilpa(2_000)
    #expect(try await desk.read().ledger.settlement.silpaUsed == Rupiah(2_000))
    let rows: Int? = try await desk.paid.store.read { try $0.value("SELECT COUNT(*) AS n FROM silpa_fixing") }
    #expect(rows == 2)
    await #expect(throws: Refusal.self) { try await desk.run(WithdrawEntry("apa", id: "x", because: "y")) }
  }

  @Test("The pact approves itself after the 4th; a decision after that is refused")
  func pact() async throws {
    let desk = try await LedgerDesk(participants: 1)
    #expect(
      try await desk.read(on: "2026-11-04").pact.state == .waiting(until: try LedgerDesk.day("2026-11-04")))
    #expect(
      try await desk.read(on: "2026-11-05").pact.state
        == .approvedByItself(on: try LedgerDesk.day("2026-11-05")))
    let late = try await refusal {
      try await desk.run(DecideStaffPact(try LedgerDesk.month("2026-10"), approves: true), on: "2026-11-05")
    }
    #expect(late.contains("disetujui otomatis"))
    let silent = try await problems {
      try await desk.run(DecideStaffPact(try LedgerDesk.month("2026-10"), approves: false), on: "2026-11-03")
    }
    #expect(silent[DecideStaffPact.Field.reason] != nil)
  }

  @Test("A pact that was approved and a capitation that came are done on the page Tenggat")
  func deadlines() async throws {
    let desk = try await LedgerDesk()
    _ = try await desk.run(DecideStaffPact(try LedgerDesk.month("2026-10"), approves: true), on: "2026-11-03")
    _ = try await desk.run(
      RecordReceipt(
        ReceiptDraft(
          .capitation, for: try LedgerDesk.month("2026-11"), on: try LedgerDesk.day("2026-11-16"),
          gross: Rupiah(1))), on: "2026-11-17")
    let shown = try await desk.clinic("2026-11-17").read(ReadDeadlines(), by: desk.paid.demo.actor(.kepala))
    let done = shown.deadlines.filter { $0.done != nil }.map { "\($0.rule.code) \($0.dueOn.iso)" }
    #expect(done == ["staff-pact 2026-11-04", "capitation 2026-11-16"])
  }
}
