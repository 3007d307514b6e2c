import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("The penalty on what is still unpaid of a batch")
struct BatchPenaltyTests {
  private let rig: ClaimRig
  private let batch: ClaimBatchID

  /// Two injections of Rp20.000, complete and agreed on 20 November.
  init() async throws {
    rig = try await ClaimRig()
    batch = try await rig.batch(of: 2)
    try await rig.move(batch, .submit, .matchCount, .declareComplete, .tellFeedback, .agree)
  }

  private var head: Actor { rig.month.demo.actor(.kepala) }

  private func account(on iso: String = "2026-12-31") async throws -> BatchAccount {
    let book = try await rig.on(iso).read(ReadClaims(), by: rig.officer)
    return book.account(try #require(book.batch(batch)))
  }

  private func penalty(_ amount: Int64, _ days: Int) throws -> Rupiah {
    try ShippedTerms.named("pmk3-2023").latePayment(of: Rupiah(amount), daysLate: days, cause: .bpjs).penalty
  }

  private func receive(_ gross: Int64, on iso: String) async throws {
    let clinic = try rig.on("2026-12-31")
    let receipt = try await clinic.run(
      RecordReceipt(
        ReceiptDraft(
          .nonCapitation, for: try PaidMonth.november(), on: try day(iso), gross: Rupiah(gross),
          reference: "TRX\(gross)", note: "")), by: head)
    _ = try await clinic.run(MatchReceipt(receipt, to: batch), by: head)
  }

  @Test("It runs on the rest by the day, beside what came late, and the same from the ledger")
  func rest() async throws {
    try await receive(25_000, on: "2026-12-28")
    let account = try await account()
    let due = try #require(account.dueOn)
    let (late, until) = (try day("2026-12-28").days(since: due), try day("2026-12-31").days(since: due))
    #expect(late > 0 && account.late.map(\.late.daysLate) == [late, until])
    let running = try #require(account.running)
    let (came, rest, perDay) = (
      try penalty(25_000, late), try penalty(15_000, until), try penalty(15_000, 1)
    )
    #expect(running.amount == Rupiah(15_000) && running.late.penalty == rest)
    #expect(account.penalty == came + rest && account.penaltyPerDay == perDay)
    #expect(running.late.explanation.contains { $0.source.contains("III.18") })
    let month = try await rig.on("2026-12-31").read(ReadLedgerMonth(try PaidMonth.november()), by: head)
    #expect(month.batches.map(\.penalty) == [account.penalty])
    let tomorrow = try await self.account(on: "2027-01-01").running
    #expect(tomorrow?.late.daysLate == until + 1)
  }

  @Test("Nothing runs before the day it is due, nor once all has come")
  func none() async throws {
    let due = try #require(try await account().dueOn)
    #expect(try await account(on: due.iso).running == nil)
    try await receive(40_000, on: "2026-12-01")
    let paid = try await account()
    #expect(
      paid.running == nil && paid.penalty == .zero && paid.penaltyPerDay == .zero && paid.unpaid == .zero)
  }

  @Test("A line that BPJS put off, or decided on less, and what is kept back for a loss owe no penalty")
  func decided() async throws {
    let clinic = try rig.on("2026-11-25")
    let lines = try await rig.book().lines(of: batch)
    try await clinic.run(
      AnswerClaim(try #require(lines.first).id, .pending, amount: nil, reason: "Dipertanyakan"),
      by: rig.officer)
    #expect(try await account().running?.amount == Rupiah(20_000))
    try await clinic.run(
      AnswerClaim(try #require(lines.last).id, .verified, amount: Rupiah(15_000), reason: ""), by: rig.officer
    )
    #expect(try await account().running?.amount == Rupiah(15_000))
    var form = RecoveryForm()
    form.cause = .overpaid
    form.about = "Klaim ganda"
    form.amount = Rupiah(5_000)
    form.count = 1
    form.signedOn = try day("2026-11-02")
    form.minutes = "BA/10"
    let loss = try await clinic.run(AgreeRecovery(form), by: head)
    _ = try await clinic.run(PlanSetOff(loss.id, Rupiah(5_000), from: nil, batch), by: head)
    let account = try await account()
    #expect(account.unpaid == Rupiah(10_000) && account.running?.amount == Rupiah(10_000))
    let ledger = try await rig.on("2026-12-31").read(ReadLedgerMonth(try PaidMonth.november()), by: head)
    #expect(ledger.batches.first?.running?.amount == Rupiah(10_000))
  }

  @Test("What is kept back for a loss counts as settled: with the rest the batch is paid, not paid in part")
  func keptBack() async throws {
    var form = RecoveryForm()
    (form.cause, form.about, form.amount) = (.overpaid, "Klaim ganda", Rupiah(15_000))
    (form.count, form.signedOn, form.minutes) = (1, try day("2026-11-02"), "BA/10")
    let loss = try await rig.clinic.run(AgreeRecovery(form), by: head)
    _ = try await rig.clinic.run(PlanSetOff(loss.id, Rupiah(15_000), from: nil, batch), by: head)
    let waiting = try await account(on: "2026-12-01")
    #expect(waiting.owed == Rupiah(25_000) && waiting.keptBack == Rupiah(15_000) && !waiting.isPartial)
    try await receive(20_000, on: "2026-12-01")
    let partly = try await account()
    #expect(partly.isPartial && partly.owed == Rupiah(5_000))
    try await receive(5_000, on: "2026-12-02")
    let whole = try await account()
    #expect(whole.owed == .zero && !whole.isPartial && whole.running == nil)
    let month = try await rig.on("2026-12-31").read(ReadLedgerMonth(try PaidMonth.november()), by: head)
    #expect(month.batches.map(\.owed) == [.zero])
    let more = try await problems { try await receive(1_000, on: "2026-12-03") }
    #expect(more[MatchReceipt.Field.batch]?.contains("sesudah potongan pemulihan Rp15.000") == true)
  }

  @Test("What came net for the lines BPJS decided on leaves those it put off unpaid")
  func netInPart() async throws {
    let terms = try ShippedTerms.named("pmk3-2023")
    var sums = BatchAccount.Sums()
    (sums.asked, sums.tax, sums.lines) = (Rupiah(40_000), Rupiah(1_000), 2)
    (sums.decided, sums.decidedTax) = (Rupiah(20_000), Rupiah(500))
    let payment = ClaimPayment(
      match: nil, receipt: nil, on: try day("2026-12-01"), paid: Rupiah(19_500), tax: .zero, fee: .zero,
      cause: .bpjs, reference: "")
    let batch = try await account().batch
    let partly = BatchAccount(
      batch, sums, matched: [payment], terms,
      WorkingDays(try HolidayCalendar.shipped(), under: terms.payment), asOf: try day("2026-12-31"))
    #expect(partly.owed == Rupiah(20_000) && partly.isPartial)
    #expect(partly.unpaid == .zero && partly.running == nil)
  }
}
