import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Batches of claims")
struct ClaimBatchTests {
  @Test("Only what is ready goes, and what is asked stays what it was")
  func ready() async throws {
    let rig = try await ClaimRig()
    try await rig.add(try await rig.patient(1), .tariff(.init(code: "KB-INJ")))
    let lacking = try await rig.add(try await rig.patient(2), .tariff(.init(code: "KB-INJ")), evidence: false)
    let november = try PaidMonth.november()
    let refused = try await conflict {
      try await rig.clinic.run(MakeClaimBatch(.service, november, only: [lacking]), by: rig.officer)
    }
    #expect(refused.contains("belum siap"))
    let batch = try await rig.clinic.run(MakeClaimBatch(.service, november), by: rig.officer)
    let book = try await rig.book()
    #expect(book.lines(of: batch).count == 1 && book.total(book.lines(of: batch)) == Rupiah(20_000))
    let again = try await conflict {
      try await rig.clinic.run(MakeClaimBatch(.service, november), by: rig.officer)
    }
    #expect(again.contains("Belum ada klaim"))
  }

  @Test("A sent service forbids the same one again")
  func double() async throws {
    let rig = try await ClaimRig()
    _ = try await rig.batch(of: 1)
    let patient = try #require(try await rig.book().claims.first?.patient)
    let again = try await rig.add(patient, .tariff(.init(code: "KB-INJ")))
    let read = try await rig.clinic.read(ReadClaim(again), by: rig.officer)
    #expect(read.check.findings.map(\.kind) == [.duplicate])
  }

  @Test("The way to the money with gross, tax, fee and net; late payment owes a penalty")
  func paid() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 2)
    try await rig.move(batch, .submit, .matchCount, .declareComplete, .tellFeedback, .agree)
    let later = try rig.on("2026-12-31")
    let payment = ClaimBatch.Payment(
      paid: Rupiah(40_000), tax: Rupiah(1_000), fee: Rupiah(500), cause: .bpjs)
    try await later.run(
      MoveClaimBatch(batch, .pay, on: try day("2026-12-31"), payment: payment), by: rig.officer)
    let book = try await later.read(ReadClaims(), by: rig.officer)
    let paid = try #require(book.batches.first)
    #expect(book.stage(paid) == .paid && paid.payment?.net == Rupiah(38_500))
    let penalty = try #require(book.account(paid).late.first?.late)
    let due = book.terms(on: try day("2026-11-30")).claimDue(completeOn: try day("2026-11-20"), book.working)
    let late = try day("2026-12-31").days(since: due)
    #expect(penalty.dueOn == due && penalty.daysLate == late && late > 0)
    #expect(book.clocks(paid).isEmpty)
  }

  @Test("Unanswered feedback is deemed agreed, and cannot be agreed any more")
  func deemed() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 1)
    try await rig.move(batch, .submit, .declareComplete, .tellFeedback)
    let later = try rig.on("2026-11-24")
    let book = try await later.read(ReadClaims(), by: rig.officer)
    #expect(book.stage(try #require(book.batches.first)) == .deemedAgreed)
    let refused = try await conflict {
      try await later.run(MoveClaimBatch(batch, .agree, on: try day("2026-11-24")), by: rig.officer)
    }
    #expect(refused.contains("dianggap setuju"))
    try await later.run(SignClaimAgreement(batch, on: try day("2026-11-24")), by: rig.officer)
  }

  @Test("Feedback that was agreed to in time counts, whenever it is written down")
  func agreedInTime() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 1)
    try await rig.move(batch, .submit, .declareComplete, .tellFeedback)
    let later = try rig.on("2026-11-24")
    let book = try await later.read(ReadClaims(), by: rig.officer)
    #expect(book.possible(try #require(book.batches.first)) == [.agree, .pay])
    let now = try await later.run(MoveClaimBatch(batch, .agree, on: try day("2026-11-20")), by: rig.officer)
    #expect(now == .agreed)
  }

  @Test("A file that was complete in time counts, whenever it is written down; one that was not has expired")
  func completeInTime() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 1)
    try await rig.move(batch, .submit)
    let later = try rig.on("2027-06-01")
    let book = try await later.read(ReadClaims(), by: rig.officer)
    let expired = try #require(book.batches.first)
    #expect(book.stage(expired) == .expired && book.possible(expired) == [.giveBack, .declareComplete])
    let late = try await conflict {
      try await later.run(
        MoveClaimBatch(batch, .declareComplete, on: try day("2027-05-11")), by: rig.officer)
    }
    #expect(late.contains("kedaluwarsa"))
    let now = try await later.run(
      MoveClaimBatch(batch, .declareComplete, on: try day("2027-05-10")), by: rig.officer)
    #expect(now == .complete)
  }

  @Test("A line that expired can be taken out, so that it does not take the others with it")
  func oneExpired() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 2)
    try await rig.move(batch, .submit)
    let later = try rig.on("2027-06-01")
    let line = try #require(try await later.read(ReadClaims(), by: rig.officer).lines(of: batch).first)
    try await later.run(TakeFromClaimBatch(line.id, reason: "Kedaluwarsa"), by: rig.officer)
    let book = try await later.read(ReadClaims(), by: rig.officer)
    let taken = try #require(book.claim(line.id))
    #expect(book.lines(of: batch).count == 1 && book.stage(taken) == .expired)
  }

  @Test("A returned batch gives up a line, and goes again within its clock")
  func returned() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 2)
    try await rig.move(batch, .submit)
    let line = try #require(try await rig.book().lines(of: batch).first)
    let early = try await conflict {
      try await rig.clinic.run(TakeFromClaimBatch(line.id, reason: "Salah"), by: rig.officer)
    }
    #expect(early.contains("sudah di BPJS"))
    try await rig.clinic.run(
      MoveClaimBatch(batch, .giveBack, on: try day("2026-11-20"), note: "Jumlah berkas berbeda"),
      by: rig.officer)
    try await rig.clinic.run(TakeFromClaimBatch(line.id, reason: "Berkas tertinggal"), by: rig.officer)
    let book = try await rig.book()
    let back = try #require(book.claim(line.id))
    #expect(
      book.stage(back) == .returned && back.standingReason == "Berkas tertinggal" && !book.isReady(back))
    #expect(book.clock(back)?.dueOn == (try day("2027-05-10")))
    try await rig.move(batch, .submit)
    let form = ClaimForm(day: back.day, practitioner: back.practitioner, service: back.service)
    try await rig.clinic.run(ChangeClaim(back.id, form), by: rig.officer)
    let again = try await rig.clinic.run(
      MakeClaimBatch(.service, try PaidMonth.november()), by: rig.officer)
    #expect(try await rig.book().lines(of: again).map(\.id) == [line.id])
  }

  @Test("Another count at BPJS sends the batch back, and the clock runs on; counted anew it may agree")
  func counted() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 2)
    let evidence = try await rig.book().lines(of: batch).compactMap(\.asked?.documents)
    let ours = try await rig.documents(batch)
    #expect(evidence.count == 2 && evidence.allSatisfy { $0 > 0 } && ours.evidence == evidence.reduce(0, +))
    #expect(ours.papers == 4 && ours.insurer == nil)
    try await rig.move(batch, .submit)
    func count(_ documents: Int?) async throws -> ClaimStage {
      try await rig.clinic.run(
        MoveClaimBatch(batch, .matchCount, on: try day("2026-11-20"), documents: documents), by: rig.officer)
    }
    #expect(try await problems { try await count(nil) }.all.map(\.field) == [MoveClaimBatch.documentsField])
    #expect(try await count(ours.total - 1) == .returned)
    #expect(try await rig.documents(batch).difference?.contains("BPJS menghitung \(ours.total - 1)") == true)
    let read = try await rig.clinic.read(ReadClaimBatch(batch), by: rig.officer)
    #expect(read.steps.contains { $0.note.contains("Jumlah dokumen tidak sama") })
    #expect(read.book.clocks(read.batch).map(\.kind) == [.expiry])
    let deadlines = try await rig.clinic.read(ReadDeadlines(), by: rig.month.demo.actor(.kepala))
    #expect(
      deadlines.deadlines.contains { $0.rule.code == "claim-expiry" && $0.about.hasPrefix("Pengajuan PK-") })
    try await rig.move(batch, .submit)
    #expect(try await rig.documents(batch).insurer == nil)
    #expect(try await count(ours.total) == .countChecked)
  }

  @Test("Steps out of order, in the future, before the last one, or without a reason are refused")
  func refused() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 1)
    let order = try await conflict {
      try await rig.clinic.run(MoveClaimBatch(batch, .pay, on: try day("2026-11-20")), by: rig.officer)
    }
    #expect(order.contains("tidak dapat dicatat"))
    func fields(_ event: ClaimStage.Event, _ iso: String, note: String = "") async throws -> [String] {
      try await problems {
        try await rig.clinic.run(MoveClaimBatch(batch, event, on: try day(iso), note: note), by: rig.officer)
      }.all.map(\.field)
    }
    #expect(try await fields(.submit, "2026-11-21") == ["hari"])
    #expect(try await fields(.submit, "2026-11-19") == ["hari"])
    try await rig.move(batch, .submit)
    #expect(try await fields(.giveBack, "2026-11-20") == ["catatan"])
    try await rig.move(batch, .declareComplete, .tellFeedback, .agree)
    #expect(try await fields(.pay, "2026-11-20") == ["dibayar"])
    let much = ClaimBatch.Payment(paid: Rupiah(20_001), tax: .zero, fee: .zero, cause: .bpjs)
    let more = try await problems {
      try await rig.clinic.run(
        MoveClaimBatch(batch, .pay, on: try day("2026-11-20"), payment: much), by: rig.officer)
    }
    #expect(more.all.map(\.field) == ["dibayar"])
  }

  @Test("The claims' clocks stand on the deadline page")
  func deadlines() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 1)
    try await rig.move(batch, .submit, .declareComplete, .tellFeedback)
    let answer = try await rig.clinic.read(ReadDeadlines(), by: rig.month.demo.actor(.kepala))
    let found = answer.deadlines.filter { $0.rule.code.hasPrefix("claim-") }
    #expect(Set(found.map(\.rule.code)) == ["claim-feedback", "claim-payment"])
    #expect(found.allSatisfy { $0.about.hasPrefix("Pengajuan PK-") })
  }

  @Test("Only the claims officer, the head and the Dinas see claims")
  func access() async throws {
    let rig = try await ClaimRig()
    for role in [Role.loket, .dokter, .bidan, .bidanJejaring] {
      await #expect(throws: Refusal.forbidden(.manageClaims)) {
        try await rig.clinic.read(ReadClaims(), by: rig.month.demo.actor(role))
      }
    }
  }
}
