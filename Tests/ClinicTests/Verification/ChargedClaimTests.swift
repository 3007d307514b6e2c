import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Verification of the claims that were charged, and what follows from it")
struct ChargedClaimTests {
  private let rig: ClaimRig
  private let batch: ClaimBatchID
  private let total: Rupiah
  private var head: Actor { rig.month.demo.actor(.kepala) }

  /// Four injections, paid in November 2026; one more claim was never sent.
  init() async throws {
    rig = try await ClaimRig()
    batch = try await rig.batch(of: 4)
    try await rig.add(try await rig.patient(9), .tariff(.init(code: "KB-INJ")))
    try await rig.move(batch, .submit, .declareComplete, .tellFeedback, .agree)
    let book = try await rig.book()
    total = book.total(book.lines(of: batch))
    try await rig.clinic.run(
      MoveClaimBatch(
        batch, .pay, on: try day("2026-11-20"),
        payment: .init(paid: total, tax: .zero, fee: .zero, cause: .bpjs)), by: rig.officer)
  }

  private func clinic(_ iso: String = "2026-12-03") throws -> Clinic { try rig.on(iso) }

  private func open(_ month: String = "2026-11") async throws -> AuditCase {
    try await clinic().run(
      OpenCase(
        .postClaim, trigger: nil, about: "Klaim \(month)", auditor: .internal, from: try day("\(month)-01"),
        to: try day("\(month)-02")), by: head)
  }

  private func sampled(_ size: Int = 3) async throws -> (AuditCase, [SampledClaim]) {
    let found = try await open()
    try await clinic().run(DrawSample(found.id, .charged, seed: 7, size: size), by: head)
    return (found, try #require(try await read(found.id).sample).claims)
  }

  private func read(_ id: AuditCaseID) async throws -> ReadCase.Answer {
    try await clinic().read(ReadCase(id), by: head)
  }

  private func find(_ id: AuditCaseID, _ claim: SampledClaim, proper: Rupiah) async throws {
    try await clinic().run(
      RecordClaimFinding(
        id, claim.id, isComplete: true, conforms: proper == claim.charged, proper: proper,
        note: "Menurut berkas"),
      by: head)
  }

  @Test("The sample comes from what was charged in the month, by its seed, and is frozen with the amounts")
  func sample() async throws {
    let (found, claims) = try await sampled()
    let lines = try await rig.book().lines(of: batch)
    #expect(claims.map(\.id.text) == SampleDraw(seed: 7, size: 3).items(of: lines.map(\.id.text)))
    let sample = try #require(try await read(found.id).sample)
    #expect(sample.population == 4 && sample.isReproduced && sample.coverage == 7500 && sample.items.isEmpty)
    #expect(claims.allSatisfy { $0.chargedOn.iso == "2026-11-20" && $0.charged == Rupiah(total.amount / 4) })
    let evidence = try #require(try await read(found.id).evidence[claims[0].id])
    #expect(evidence.missing.isEmpty)
  }

  @Test("A month in which nothing was charged has no population, and visits are not what is verified")
  func nothing() async throws {
    let october = try await open("2026-10")
    let empty = try await problems {
      try await clinic().run(DrawSample(october.id, .charged, seed: 1, size: 1), by: head)
    }
    #expect(empty["populasi"]?.contains("Tidak ada klaim") == true)
    let visits = try await problems {
      try await clinic().run(DrawSample(october.id, .jkn, seed: 1, size: 1), by: head)
    }
    #expect(visits["populasi"]?.contains("pascaklaim") == true)
  }

  @Test("A finding says complete, conforming, and what it should have been; the difference follows")
  func finding() async throws {
    let (found, claims) = try await sampled()
    let blank = try await problems {
      try await clinic().run(
        RecordClaimFinding(found.id, claims[0].id, isComplete: nil, conforms: nil, proper: nil, note: ""),
        by: head)
    }
    #expect(blank.all.map(\.field) == ["kelengkapan", "kesesuaian", "seharusnya"])
    try await find(found.id, claims[0], proper: claims[0].charged - Rupiah(5_000))
    let finding = try #require(try await read(found.id).sample?.claims.first?.finding)
    #expect(finding.difference == Rupiah(5_000) && finding.isComplete && !finding.conforms)
    let strange = try await problems {
      try await clinic().run(
        RecordClaimFinding(
          found.id, ClaimID(at: PaidMonth.today), isComplete: true, conforms: true, proper: .zero, note: ""),
        by: head)
    }
    #expect(strange.all.map(\.field) == ["klaim"])
  }

  @Test("What was paid too much starts a recovery of that amount, linked both ways, once")
  func recovery() async throws {
    let (found, claims) = try await sampled()
    try await find(found.id, claims[0], proper: claims[0].charged - Rupiah(5_000))
    try await find(found.id, claims[1], proper: .zero)
    let recovery = try await clinic().run(
      RecoverByCase(found.id, count: 1, signedOn: try day("2026-12-02"), minutes: "BA/1"), by: head)
    #expect(recovery.amount == claims[1].charged + Rupiah(5_000) && recovery.cause == .overpaid)
    #expect(recovery.auditCase == found.id && recovery.about.contains(claims[0].number))
    let answer = try await read(found.id)
    #expect(answer.links.recoveries.map(\.id) == [recovery.id])
    #expect(answer.differences.allSatisfy { $0.settlement?.target == recovery.id.text })
    _ = try await conflict {
      try await clinic().run(
        RecoverByCase(found.id, count: 1, signedOn: try day("2026-12-02"), minutes: "BA/2"), by: head)
    }
    _ = try await conflict { try await find(found.id, claims[0], proper: claims[0].charged) }
  }

  @Test(
    "What was paid too little is expected from BPJS until a receipt pays it, and is put right in the ledger instead"
  )
  func underpaid() async throws {
    let (found, claims) = try await sampled()
    try await find(found.id, claims[0], proper: claims[0].charged + Rupiah(7_000))
    try await clinic().run(ExpectUnderpayment(found.id), by: head)
    let owed = try #require(try await read(found.id).links.underpayments.first)
    #expect(owed.amount == Rupiah(7_000) && owed.paid == .zero)
    try await find(found.id, claims[1], proper: claims[1].charged + Rupiah(1_000))
    let closed = try await problems {
      try await clinic().run(
        CorrectByAudit(found.id, paidTooMuch: false, settledIn: ParticipantMonth("2026-11")), by: head)
    }
    #expect(closed.all.map(\.field) == ["diperhitungkan"])
    try await clinic().run(
      CorrectByAudit(found.id, paidTooMuch: false, settledIn: ParticipantMonth("2026-12")), by: head)
    let settled = try await read(found.id).differences.map { $0.settlement?.way }
    #expect(Set(settled) == [.underpayment, .correction])
    _ = try await conflict { try await clinic().run(ExpectUnderpayment(found.id), by: head) }
  }

  @Test("A month is verified in one open case at a time")
  func oneAtATime() async throws {
    let first = try await open()
    let second = try await problems { try await open() }
    #expect(second["dari"]?.contains(first.number) == true)
  }

  @Test("What one case took back is not charged any more; a second case does not take it back again")
  func twoCases() async throws {
    let (first, claims) = try await sampled(4)
    let claim = claims[0]
    let audit = OpenCase(
      .administrative, trigger: .verification, about: "Telaah", auditor: .internal,
      from: try day("2026-11-01"), to: try day("2026-11-30"))
    let before = try await clinic().run(audit, by: head)
    try await clinic().run(DrawSample(before.id, .charged, seed: 1, size: 4), by: head)
    for id in [first.id, before.id] {
      try await find(id, claim, proper: claim.charged - Rupiah(5_000))
    }
    try await clinic("2026-12-04").run(
      RecoverByCase(first.id, count: 1, signedOn: try day("2026-12-04"), minutes: "BA/1"), by: head)
    let twice = try await conflict {
      try await clinic("2026-12-05").run(
        RecoverByCase(before.id, count: 1, signedOn: try day("2026-12-05"), minutes: "BA/2"), by: head)
    }
    #expect(twice.contains(claim.number) && twice.contains(first.number))
    let after = try await clinic("2026-12-06").run(audit, by: head)
    try await clinic("2026-12-06").run(DrawSample(after.id, .charged, seed: 1, size: 4), by: head)
    let charged = try #require(try await read(after.id).sample).claims.first { $0.id == claim.id }?.charged
    #expect(charged == claim.charged - Rupiah(5_000))
  }

  @Test("An underpayment is paid by several receipts, what remains is told, and a receipt that pays it stays")
  func parts() async throws {
    let (found, claims) = try await sampled()
    try await find(found.id, claims[0], proper: claims[0].charged + Rupiah(7_000))
    let id = InsurerDebtID.underpayment(try await clinic().run(ExpectUnderpayment(found.id), by: head))
    func receipt(_ gross: Int64, _ reference: String) async throws -> PaymentReceiptID {
      try await clinic().run(
        RecordReceipt(
          ReceiptDraft(
            .nonCapitation, for: try PaidMonth.november(), on: try day("2026-12-02"), gross: Rupiah(gross),
            reference: reference)), by: head)
    }
    let (first, second) = (try await receipt(3_000, "A"), try await receipt(10_000, "B"))
    let much = try await problems {
      try await clinic().run(PayDebt(first, for: id, amount: Rupiah(3_001)), by: head)
    }
    #expect(much[PayDebt.Field.amount]?.contains("sisa penerimaan Rp3.000") == true)
    let unknown = try await problems { try await clinic().run(PayDebt(first, for: nil), by: head) }
    #expect(unknown[PayDebt.Field.debt] != nil)
    let part = try await clinic().run(PayDebt(first, for: id), by: head)
    #expect(try await read(found.id).links.underpayments.map(\.left) == [Rupiah(4_000)])
    try await clinic().run(PayDebt(second, for: id), by: head)
    let matching = try await clinic().read(ReadReceiptMatching(second), by: head)
    #expect(matching.left == Rupiah(6_000) && matching.debts.map(\.left) == [.zero])
    let year = try await clinic().read(ReadLedgerYear(2026), by: head).debts
    #expect(year.map(\.id) == [id] && year.amount == Rupiah(7_000) && year.paid == Rupiah(7_000))
    let kept = try await conflict {
      try await clinic().run(WithdrawEntry("penerimaan", id: first.text, because: "Keliru"), by: head)
    }
    #expect(kept.contains("denda atau kurang bayar"))
    try await clinic().run(ReleaseDebtPayment(part, because: "Untuk klaim lain"), by: head)
    #expect(try await read(found.id).links.underpayments.map(\.left) == [Rupiah(3_000)])
    try await clinic().run(WithdrawEntry("penerimaan", id: first.text, because: "Keliru"), by: head)
  }

  @Test("A withdrawn correction leaves its findings open again")
  func withdrawn() async throws {
    let (found, claims) = try await sampled()
    try await find(found.id, claims[0], proper: .zero)
    let id = try await clinic().run(
      CorrectByAudit(found.id, paidTooMuch: true, settledIn: ParticipantMonth("2026-12")), by: head)
    try await clinic().run(WithdrawEntry("koreksi", id: id.text, because: "Keliru"), by: head)
    #expect(try await read(found.id).differences.map { $0.settlement == nil } == [true])
  }
}
