import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Keeping a loss back from claims that wait to be paid")
struct BatchSetOffTests {
  private let rig: ClaimRig
  private let loss: Recovery
  private var head: Actor { rig.month.demo.actor(.kepala) }

  /// A loss of Rp50.000, agreed on in November 2026.
  init() async throws {
    rig = try await ClaimRig()
    var form = RecoveryForm()
    form.cause = .overpaid
    form.about = "Klaim ganda"
    form.amount = Rupiah(50_000)
    form.count = 1
    form.signedOn = try day("2026-11-02")
    form.minutes = "BA/10"
    loss = try await rig.clinic.run(AgreeRecovery(form), by: rig.month.demo.actor(.kepala))
  }

  @Test("Claims that wait to be paid bear what the capitation does not, and their batch says so")
  func claims() async throws {
    let batch = try await rig.batch(of: 4)
    try await rig.move(batch, .submit, .declareComplete)
    let setOff = try await rig.clinic.run(PlanSetOff(loss.id, Rupiah(50_000), from: nil, batch), by: head)
    #expect(setOff.nonCapitation == Rupiah(50_000))
    let shown = try await rig.clinic.read(ReadClaimBatch(batch), by: rig.officer)
    #expect(shown.setOffs.map(\.nonCapitation) == [Rupiah(50_000)])
    let id = try #require(shown.setOffs.first?.id)
    let standing = try await rig.clinic.run(
      SettleSetOff(loss.id, id, on: try day("2026-11-20")), by: head)
    #expect(standing.state == .settled)
    #expect(
      try await rig.clinic.read(ReadRecovery(loss.id), by: head).recovery.payments.map(\.way)
        == [.nonCapitation])
  }

  @Test("Nothing is kept back from a claim that BPJS put off, nor more than it decided on")
  func decided() async throws {
    let batch = try await rig.batch(of: 3)
    try await rig.move(batch, .submit, .matchCount, .declareComplete)
    let lines = try await rig.book().lines(of: batch)
    try await rig.clinic.run(
      AnswerClaim(lines[0].id, .pending, amount: nil, reason: "Dipertanyakan"), by: rig.officer)
    try await rig.clinic.run(
      AnswerClaim(lines[1].id, .verified, amount: Rupiah(15_000), reason: ""), by: rig.officer)
    let room = try #require(try await rig.clinic.read(ReadRecovery(loss.id), by: head).room)
    #expect(room.batches.map(\.free) == [Rupiah(35_000)])
    let over = try await problems {
      try await rig.clinic.run(PlanSetOff(loss.id, Rupiah(35_001), from: nil, batch), by: head)
    }
    #expect(over.all.map(\.field) == ["potong"])
  }

  @Test("A batch of which BPJS put a line off after the plan, or paid the whole after all, bears less")
  func shrunkBatch() async throws {
    let batch = try await rig.batch(of: 2)
    try await rig.move(batch, .submit, .matchCount, .declareComplete)
    _ = try await rig.clinic.run(PlanSetOff(loss.id, Rupiah(30_000), from: nil, batch), by: head)
    let id = try #require(try await rig.clinic.read(ReadClaimBatch(batch), by: rig.officer).setOffs.first?.id)
    let line = try #require(try await rig.book().lines(of: batch).first)
    let settle = SettleSetOff(loss.id, id, on: try day("2026-11-20"))
    try await rig.clinic.run(
      AnswerClaim(line.id, .pending, amount: nil, reason: "Dipertanyakan"), by: rig.officer)
    let less = try await problems { try await rig.clinic.run(settle, by: head) }
    #expect(less["potongan"]?.contains("hanya dapat dipotong Rp20.000") == true)
    try await rig.clinic.run(
      AnswerClaim(line.id, .verified, amount: Rupiah(20_000), reason: ""), by: rig.officer)
    let standing = try await rig.clinic.run(settle, by: head)
    #expect(standing.paid == Rupiah(30_000))
  }
}
