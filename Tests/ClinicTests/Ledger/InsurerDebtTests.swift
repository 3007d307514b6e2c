import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("What came of the penalties of late payments")
struct InsurerDebtTests {
  /// A batch of Rp40.000, complete on 20 November, paid on 28 December.
  private func lateBatch() async throws -> (rig: ClaimRig, debt: InsurerDebtID, penalty: Rupiah) {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 2)
    try await rig.move(batch, .submit, .matchCount, .declareComplete, .tellFeedback, .agree)
    let receipt = try await rig.on("2026-12-31").run(
      RecordReceipt(
        ReceiptDraft(
          .nonCapitation, for: try PaidMonth.november(), on: try day("2026-12-28"), gross: Rupiah(40_000))),
      by: rig.month.demo.actor(.kepala))
    try await rig.on("2026-12-31").run(MatchReceipt(receipt, to: batch), by: rig.month.demo.actor(.kepala))
    let book = try await rig.on("2026-12-31").read(ReadClaims(), by: rig.officer)
    return (rig, .claimPenalty(batch), book.account(try #require(book.batch(batch))).penalty)
  }

  private func receive(
    _ amount: Int64, _ rig: ClaimRig, _ debt: InsurerDebtID, on iso: String = "2026-12-30",
    reference: String = ""
  ) async throws -> DebtPaymentID {
    try await rig.on("2026-12-31").run(
      ReceiveDebt(debt, into: .nonCapitation, on: try day(iso), Rupiah(amount), reference: reference),
      by: rig.month.demo.actor(.kepala))
  }

  private func debts(_ rig: ClaimRig) async throws -> [InsurerDebt] {
    try await rig.on("2026-12-31").read(ReadInsurerDebts(year: 2026), by: rig.month.demo.actor(.kepala))
  }

  @Test("A penalty is paid in parts; what is left stands in the year, at the batch and in its own record")
  func parts() async throws {
    let (rig, debt, penalty) = try await lateBatch()
    #expect(penalty > Rupiah(200))
    _ = try await receive(150, rig, debt)
    let part = try #require(try await debts(rig).first)
    #expect(part.id == debt && part.amount == penalty && part.left == penalty - Rupiah(150))
    #expect(part.since.iso == "2026-12-28")
    #expect(part.explanation.contains { $0.source.contains("III.18") })
    let book = try await rig.on("2026-12-31").read(ReadClaims(), by: rig.officer)
    let account = try #require(book.batches.first.map(book.account))
    #expect(account.penaltyPaid == Rupiah(150) && account.penaltyLeft == part.left)
    _ = try await receive(part.left.amount, rig, debt, reference: "TRX2")
    let year = try await rig.on("2026-12-31").read(ReadLedgerYear(2026), by: rig.month.demo.actor(.kepala))
    #expect(year.debts.amount == penalty && year.debts.paid == penalty)
    let whole = try await conflict { try await receive(1, rig, debt) }
    #expect(whole.contains("seluruhnya"))
  }

  @Test("More than is owed, too early, in the future, nought and less, and what is not owed are refused")
  func refused() async throws {
    let (rig, debt, penalty) = try await lateBatch()
    let much = try await problems { try await receive(penalty.amount + 1, rig, debt) }
    #expect(much[ReceiptDraft.Field.gross]?.contains(penalty.text) == true)
    let early = try await problems { try await receive(1, rig, debt, on: "2026-12-27") }
    #expect(early[ReceiptDraft.Field.receivedOn]?.contains("28-12-2026") == true)
    let late = try await problems { try await receive(1, rig, debt, on: "2027-01-01") }
    #expect(late[ReceiptDraft.Field.receivedOn]?.contains("masa depan") == true)
    for amount: Int64 in [0, -5] {
      let nothing = try await problems { try await receive(amount, rig, debt) }
      #expect(nothing[ReceiptDraft.Field.gross] != nil)
    }
    let other = InsurerDebtID.claimPenalty(ClaimBatchID(at: PaidMonth.today))
    let unknown = try await problems { try await receive(1, rig, other) }
    #expect(unknown[PayDebt.Field.debt] != nil)
    _ = try await receive(10, rig, debt, reference: "TRX1")
    let twice = try await problems { try await receive(10, rig, debt, reference: "TRX1") }
    #expect(twice[ReceiptDraft.Field.gross]?.contains("sudah dicatat") == true)
    await #expect(throws: Refusal.forbidden(.keepLedger)) {
      try await rig.on("2026-12-31").run(
        ReceiveDebt(debt, into: .nonCapitation, on: try day("2026-12-30"), Rupiah(1)), by: rig.officer)
    }
  }

  @Test("What was written down wrongly is released with a reason, and its own receipt goes with it")
  func release() async throws {
    let (rig, debt, penalty) = try await lateBatch()
    let head = rig.month.demo.actor(.kepala)
    let id = try await receive(100, rig, debt)
    let receipt = try #require(try await debts(rig).first?.payments.first?.receipt)
    let bare = try await problems {
      try await rig.on("2026-12-31").run(ReleaseDebtPayment(id, because: " "), by: head)
    }
    #expect(bare[ReleaseDebtPayment.field] != nil)
    try await rig.on("2026-12-31").run(ReleaseDebtPayment(id, because: "Salah ketik"), by: head)
    #expect(try await debts(rig).first?.left == penalty)
    let entries = try await rig.on("2026-12-31").read(ReadLedgerEntries(), by: head)
    #expect(!entries.receipts.contains { $0.id == receipt })
    await #expect(throws: Refusal.notFound("Pembayaran")) {
      try await rig.on("2026-12-31").run(ReleaseDebtPayment(id, because: "lagi"), by: head)
    }
    await #expect(throws: Refusal.notFound("Catatan ini")) {
      try await rig.on("2026-12-31").run(
        WithdrawEntry("pembayaran-tagihan", id: id.text, because: "lewat pintu lain"), by: head)
    }
  }

  @Test("The penalty of a month's capitation, paid into the same account, is no capitation")
  func capitation() async throws {
    let desk = try await LedgerDesk()
    let month = try LedgerDesk.month("2026-11")
    try await desk.owe(25_000_000)
    _ = try await desk.run(
      RecordReceipt(
        ReceiptDraft(
          .capitation, for: month, on: try LedgerDesk.day("2026-11-26"), gross: Rupiah(25_000_000))))
    let penalty = try #require(try await desk.read().penalty)
    #expect(penalty.id == .capitationPenalty(month) && penalty.amount == Rupiah(82_192))
    _ = try await desk.run(
      ReceiveDebt(penalty.id, into: .capitation, on: try LedgerDesk.day("2026-12-01"), Rupiah(82_192)))
    let read = try await desk.read()
    #expect(read.ledger.received == Rupiah(25_000_000) && read.payments.count == 1)
    #expect(read.penalty?.left == .zero && read.penalty?.amount == Rupiah(82_192))
    #expect(read.ledger.receipts.count == 2)
  }
}
