import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Keeping a loss back from BPJS's payments")
struct SetOffTests {
  private let desk: LedgerDesk
  private let recovery: Recovery

  /// A loss that was agreed on in October 2026, half of November's capitation.
  init() async throws {
    desk = try await LedgerDesk()
    var form = RecoveryForm()
    form.cause = .overpaid
    form.about = "Klaim ganda September"
    form.amount = Rupiah(200_000)
    form.count = 3
    form.signedOn = try LedgerDesk.day("2026-10-20")
    form.minutes = "BA/9"
    recovery = try await desk.run(AgreeRecovery(form), on: "2026-11-20")
  }

  private func plan(
    _ amount: Int64, _ month: String? = "2026-12", batch: ClaimBatchID? = nil, on day: String = "2026-12-07"
  ) async throws -> SetOff {
    try await desk.run(
      PlanSetOff(recovery.id, Rupiah(amount), from: try month.map(LedgerDesk.month), batch), on: day)
  }

  private func read(on day: String = "2026-12-07") async throws -> ReadRecovery.Answer {
    try await desk.clinic(day).read(ReadRecovery(recovery.id), by: desk.paid.demo.actor(.kepala))
  }

  @Test("Planned, the ledger expects that much less of the month, and names the recovery")
  func planned() async throws {
    let before = try await desk.read("2026-12").ledger
    #expect(before.expected == before.settlement.payable && before.setOffs.isEmpty)
    let setOff = try await plan(150_000)
    #expect(setOff.capitation == Rupiah(150_000) && setOff.nonCapitation == .zero)
    let after = try await desk.read("2026-12").ledger
    #expect(after.settlement.payable == before.settlement.payable)
    #expect(after.expected == before.settlement.payable - Rupiah(150_000))
    #expect(after.difference == .zero - after.expected)
    #expect(after.setOffs.map(\.number) == [recovery.number])
    #expect(try await desk.read("2027-01", on: "2027-01-03").ledger.setOffs.isEmpty)
    let answer = try await read()
    #expect(answer.recovery.unplanned(asOf: answer.today) == Rupiah(50_000))
    #expect(answer.recovery.standing(asOf: answer.today).paid == .zero)
    let room = try #require(answer.room)
    #expect(room.balance == Rupiah(50_000) && room.months.first?.month.text == "2026-11")
    #expect(room.months.first { $0.month.text == "2026-12" }?.free == after.expected)
  }

  @Test("More than the loss, more than the month bears, no source, or a month before its time is refused")
  func refused() async throws {
    func fields(_ amount: Int64, _ month: String?) async throws -> [String] {
      try await problems { try await plan(amount, month) }.all.map(\.field)
    }
    #expect(try await fields(200_001, "2026-12") == ["potong"])
    #expect(try await fields(0, "2026-12") == ["potong"])
    #expect(try await fields(100, nil) == ["bulan-potong"])
    #expect(try await fields(100, "2026-10") == ["bulan-potong"])
    #expect(try await fields(100, "2027-02") == ["bulan-potong"])
    let stranger = try await problems {
      try await plan(100, nil, batch: ClaimBatchID(at: PaidMonth.today))
    }
    #expect(stranger.all.map(\.field) == ["pengajuan-potong"])
    try await desk.fixSilpa(100_000_000)
    let bare = try await problems { try await plan(100_000) }
    #expect(bare["potong"]?.contains("paling banyak Rp0") == true)
  }

  @Test("Kept back, the part is back by its way, and can no longer be cancelled")
  func settled() async throws {
    _ = try await plan(150_000)
    let id = try #require(try await read().recovery.setOffs.first?.id)
    let early = try await problems {
      try await desk.run(SettleSetOff(recovery.id, id, on: try LedgerDesk.day("2026-11-30")))
    }
    #expect(early.all.map(\.field) == ["tanggal-potong"])
    let day = try LedgerDesk.day("2026-12-15")
    let standing = try await desk.run(SettleSetOff(recovery.id, id, on: day), on: "2026-12-16")
    #expect(standing.paid == Rupiah(150_000) && standing.balance == Rupiah(50_000))
    let after = try await read(on: "2026-12-16").recovery
    #expect(after.payments.map(\.way) == [.capitation] && after.setOffs.first?.isPlanned == false)
    #expect(after.payments.first?.reference == "Kapitasi 2026-12")
    let late = try await problems {
      try await desk.run(CancelSetOff(recovery.id, id, because: "x"), on: "2026-12-16")
    }
    #expect(late.all.map(\.field) == ["batal-potongan"])
    let again = try await problems {
      try await desk.run(SettleSetOff(recovery.id, id, on: day), on: "2026-12-16")
    }
    #expect(again.all.map(\.field) == ["potongan"])
    #expect(try await desk.read("2026-12", on: "2026-12-16").ledger.setOffs.count == 1)
  }

  @Test("A month that shrank after the plan bears less: more than BPJS owed cannot have been kept back")
  func shrunk() async throws {
    _ = try await plan(150_000)
    let payable = try await desk.read("2026-12").ledger.settlement.payable
    _ = try await desk.run(
      RecordCorrection(
        .audit, of: try LedgerDesk.month("2026-10"), settledIn: try LedgerDesk.month("2026-12"),
        amount: Rupiah(100_000) - payable))
    let id = try #require(try await read().recovery.setOffs.first?.id)
    let refused = try await problems {
      try await desk.run(
        SettleSetOff(recovery.id, id, on: try LedgerDesk.day("2026-12-15")), on: "2026-12-16")
    }
    #expect(refused["potongan"]?.contains("hanya dapat dipotong Rp100.000") == true)
    try await desk.run(CancelSetOff(recovery.id, id, because: "Kapitasi berkurang"), on: "2026-12-16")
    _ = try await plan(100_000, on: "2026-12-16")
    let smaller = try #require(try await read(on: "2026-12-16").recovery.setOffs.last?.id)
    let standing = try await desk.run(
      SettleSetOff(recovery.id, smaller, on: try LedgerDesk.day("2026-12-16")), on: "2026-12-16")
    #expect(standing.paid == Rupiah(100_000))
  }

  @Test("Cancelled with a reason, the whole payment is expected again and the loss can be planned again")
  func cancelled() async throws {
    _ = try await plan(200_000)
    let id = try #require(try await read().recovery.setOffs.first?.id)
    let wordless = try await problems { try await desk.run(CancelSetOff(recovery.id, id, because: " ")) }
    #expect(wordless.all.map(\.field) == ["alasan-batal"])
    try await desk.run(CancelSetOff(recovery.id, id, because: "Disetor langsung"))
    let ledger = try await desk.read("2026-12").ledger
    #expect(ledger.setOffs.isEmpty && ledger.expected == ledger.settlement.payable)
    _ = try await desk.run(
      PayRecovery(
        recovery.id, Rupiah(200_000), on: try LedgerDesk.day("2026-12-07"), reference: "TRX 1"))
    #expect(try await read().room == nil)
  }

  @Test("What is planned is not paid a second time by transfer")
  func notTwice() async throws {
    _ = try await plan(150_000)
    let over = try await problems {
      try await desk.run(
        PayRecovery(recovery.id, Rupiah(50_001), on: try LedgerDesk.day("2026-12-07"), reference: "TRX 1"))
    }
    #expect(over.all.map(\.field) == ["bayar"])
  }

  @Test("A month with an open set-off is not closed before somebody says what became of it")
  func closing() async throws {
    _ = try await plan(100_000, "2026-11")
    let november = try LedgerDesk.month("2026-11")
    let refused = try await refusal { try await desk.run(CloseMonth(november)) }
    #expect(refused.contains(recovery.number))
    let id = try #require(try await read().recovery.setOffs.first?.id)
    _ = try await desk.run(SettleSetOff(recovery.id, id, on: try LedgerDesk.day("2026-11-16")))
    let closed = try await desk.run(CloseMonth(november))
    let ledger = try await desk.read("2026-11").ledger
    #expect(ledger.expected == closed.payable - Rupiah(100_000) && ledger.closing != nil)
    let gone = try await problems { try await plan(100, "2026-11") }
    #expect(gone.all.map(\.field) == ["bulan-potong"])
  }

  @Test("Once the agreement has ended there is no month to keep it back from; what was planned is cancelled")
  func ended() async throws {
    _ = try await plan(100_000)
    _ = try await desk.run(
      RecordTermination(.legal, on: try LedgerDesk.day("2026-11-25"), note: "Surat 1"), on: "2026-12-01")
    let answer = try await read()
    #expect(answer.agreementEnd?.iso == "2026-11-25" && answer.room?.months.map(\.month.text) == ["2026-11"])
    let id = try #require(answer.recovery.setOffs.first?.id)
    let refused = try await problems {
      try await desk.run(SettleSetOff(recovery.id, id, on: try LedgerDesk.day("2026-12-07")))
    }
    #expect(refused["potongan"]?.contains("sudah berakhir") == true)
    try await desk.run(CancelSetOff(recovery.id, id, because: "Perjanjian berakhir"))
  }

  @Test("Only the head and the Dinas plan; the fraud team reads without the expected payments")
  func access() async throws {
    await #expect(throws: Refusal.forbidden(.manageCases)) {
      try await desk.run(
        PlanSetOff(recovery.id, Rupiah(1), from: try LedgerDesk.month("2026-12"), nil), as: .timKecurangan)
    }
    let answer = try await desk.clinic().read(
      ReadRecovery(recovery.id), by: desk.paid.demo.actor(.timKecurangan))
    #expect(answer.room == nil && answer.recovery.number == recovery.number)
  }
}
