import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Receipts that pay batches of claims")
struct ReceiptMatchTests {
  private let rig: ClaimRig
  private let batch: ClaimBatchID
  private let later: Clinic

  /// Two injections of Rp20.000, complete and agreed on 20 November, looked at on the last of December.
  init() async throws {
    rig = try await ClaimRig()
    batch = try await rig.batch(of: 2)
    try await rig.move(batch, .submit, .matchCount, .declareComplete, .tellFeedback, .agree)
    later = try rig.on("2026-12-31")
  }

  private var head: Actor { rig.month.demo.actor(.kepala) }

  private func receipt(
    _ gross: Int64, on iso: String = "2026-12-02", tax: Int64 = 0, reference: String = "", note: String = "",
    as purpose: PaymentAccount.Purpose = .nonCapitation
  ) async throws -> PaymentReceiptID {
    try await later.run(
      RecordReceipt(
        ReceiptDraft(
          purpose, for: try PaidMonth.november(), on: try day(iso), gross: Rupiah(gross), tax: Rupiah(tax),
          reference: reference, note: note)), by: head)
  }

  private func account() async throws -> BatchAccount {
    let book = try await later.read(ReadClaims(), by: rig.officer)
    return book.account(try #require(book.batch(batch)))
  }

  @Test(
    "The batch with that number or that amount is suggested with the reason; others can be chosen by hand")
  func suggestion() async throws {
    try await rig.clinic.run(NoteFPKNumber(batch, "FPK/0099/XI/2026"), by: rig.officer)
    let byAmount = try await later.read(ReadReceiptMatching(try await receipt(40_000)), by: head)
    #expect(byAmount.suggestions.map(\.fit.reasons) == [[.amount, .day]])
    let byNumber = try await later.read(
      ReadReceiptMatching(try await receipt(15_000, note: "BPJS fpk 0099 XI 2026")), by: head)
    #expect(byNumber.suggestions.map(\.fit.reasons) == [[.number, .part, .day]])
    let other = try await later.read(ReadReceiptMatching(try await receipt(7)), by: head)
    #expect(other.suggestions.isEmpty && other.payable.map(\.id) == [batch])
  }

  @Test(
    "Confirmed, the batch is paid by its own step on the receipt's day; the ledger's month shows the same")
  func paid() async throws {
    let id = try await receipt(40_000, tax: 1_000, reference: "TRX7")
    _ = try await later.run(MatchReceipt(id, to: batch), by: head)
    let account = try await account()
    #expect(account.batch.stage == .paid && account.batch.dates.paidOn == CalendarDate(iso: "2026-12-02"))
    #expect(account.batch.payment?.net == Rupiah(39_000) && account.owed == .zero && account.penalty == .zero)
    #expect(account.payments.map(\.reference) == ["TRX7"])
    let read = try await later.read(ReadClaimBatch(batch), by: rig.officer)
    #expect(Set(read.steps.map(\.what)).isSuperset(of: ["pay", "matched"]))
    let month = try await later.read(ReadLedgerMonth(try PaidMonth.november()), by: head)
    #expect(month.batches.map(\.paid) == [Rupiah(40_000)] && month.batches.map(\.asked) == [Rupiah(40_000)])
    let again = try await conflict { try await later.run(MatchReceipt(id, to: batch), by: head) }
    #expect(again.contains("habis dicocokkan"))
  }

  @Test("Two payments of one batch: the difference in between, and the penalty of the one that came late")
  func partial() async throws {
    let (first, second) = (try await receipt(25_000), try await receipt(30_000, on: "2026-12-28", tax: 300))
    _ = try await later.run(MatchReceipt(first, to: batch), by: head)
    let partly = try await account()
    #expect(partly.isPartial && partly.owed == Rupiah(15_000) && partly.batch.stage == .paid)
    let much = try await problems {
      try await later.run(MatchReceipt(second, to: batch, amount: Rupiah(15_001)), by: head)
    }
    #expect(much[MatchReceipt.Field.amount]?.contains("Rp15.000") == true)
    _ = try await later.run(MatchReceipt(second, to: batch), by: head)
    let whole = try await account()
    #expect(whole.owed == .zero && whole.batch.payment?.paid == Rupiah(40_000))
    #expect(whole.payments.map(\.tax) == [.zero, Rupiah(150)])
    let late = try #require(whole.late.first)
    let due = try #require(whole.dueOn)
    let days = try day("2026-12-28").days(since: due)
    let rule = try ShippedTerms.named("pmk3-2023").latePayment(
      of: Rupiah(15_000), daysLate: days, cause: .bpjs)
    #expect(whole.late.count == 1 && late.late.daysLate == days && late.late.penalty == rule.penalty)
    #expect(rule.penalty > .zero && whole.penalty == rule.penalty)
  }

  @Test("A bank's delay costs nothing; while nothing came the penalty runs until today")
  func causes() async throws {
    let running = try await account()
    #expect(running.payments.isEmpty && running.late.first?.payment == nil && running.penalty > .zero)
    let id = try await receipt(40_000, on: "2026-12-30")
    _ = try await later.run(MatchReceipt(id, to: batch, delayCause: .bank), by: head)
    let account = try await account()
    #expect(account.late.first?.late.penalty == .zero && (account.late.first?.late.daysLate ?? 0) > 0)
  }

  @Test("What was typed by hand gives way to the receipt that proves it")
  func typed() async throws {
    let payment = ClaimBatch.Payment(paid: Rupiah(39_000), tax: .zero, fee: .zero, cause: .bpjs)
    try await later.run(
      MoveClaimBatch(batch, .pay, on: try day("2026-12-03"), payment: payment), by: rig.officer)
    #expect(try await account().owed == Rupiah(1_000))
    _ = try await later.run(MatchReceipt(try await receipt(40_000), to: batch), by: head)
    let account = try await account()
    #expect(account.owed == .zero && account.batch.dates.paidOn == CalendarDate(iso: "2026-12-02"))
  }

  @Test("Released with a reason, the batch waits for its payment again; until then the receipt stays")
  func release() async throws {
    let id = try await receipt(40_000)
    let match = try await later.run(MatchReceipt(id, to: batch), by: head)
    let kept = try await conflict {
      try await later.run(WithdrawEntry("penerimaan", id: id.text, because: "salah"), by: head)
    }
    #expect(kept.contains("sudah dicocokkan"))
    let bare = try await problems { try await later.run(ReleaseReceipt(match, because: " "), by: head) }
    #expect(bare[ReleaseReceipt.field] != nil)
    _ = try await later.run(ReleaseReceipt(match, because: "Milik Puskesmas lain"), by: head)
    let account = try await account()
    #expect(account.batch.stage == .agreed && account.payments.isEmpty && account.batch.dates.paidOn == nil)
    _ = try await later.run(WithdrawEntry("penerimaan", id: id.text, because: "salah"), by: head)
    await #expect(throws: Refusal.notFound("Pencocokan")) {
      try await later.run(ReleaseReceipt(match, because: "lagi"), by: head)
    }
    await #expect(throws: Refusal.notFound("Catatan ini")) {
      try await later.run(WithdrawEntry("pencocokan", id: match.text, because: "lewat pintu lain"), by: head)
    }
  }

  @Test("A statement with a line that pays a batch is not undone before the line is released")
  func statement() async throws {
    let file = "tanggal;kredit;referensi\n02-12-2026;40.000;TRX1\n"
    let taken = try await later.run(
      ImportReceipts(Array(file.utf8), name: "koran.csv", of: .nonCapitation), by: head)
    let entries = try await later.read(ReadLedgerEntries(), by: head)
    let line = try #require(entries.receipts.first)
    _ = try await later.run(MatchReceipt(line.id, to: batch), by: head)
    let refused = try await conflict { try await later.run(UndoReceiptImport(taken.batch), by: head) }
    #expect(refused.contains("Lepaskan dahulu"))
  }

  @Test("Capitation, a batch that is not there yet, and other people are refused")
  func refused() async throws {
    let capitation = try await receipt(40_000, as: .capitation)
    let wrong = try await conflict { try await later.run(MatchReceipt(capitation, to: batch), by: head) }
    #expect(wrong.contains("non-kapitasi"))
    let id = try await receipt(40_000)
    await #expect(throws: Refusal.notFound("Pengajuan klaim")) {
      try await later.run(MatchReceipt(id, to: ClaimBatchID(at: PaidMonth.today)), by: head)
    }
    await #expect(throws: Refusal.forbidden(.keepLedger)) {
      try await later.run(MatchReceipt(id, to: batch), by: rig.officer)
    }
    let short = try await problems { try await later.run(NoteFPKNumber(batch, "12"), by: rig.officer) }
    #expect(short[NoteFPKNumber.field] != nil)
    let early = try await receipt(40_000, on: "2026-11-19")
    let before = try await problems { try await later.run(MatchReceipt(early, to: batch), by: head) }
    #expect(before[MatchReceipt.Field.batch]?.contains("langkah sebelumnya") == true)
  }
}
