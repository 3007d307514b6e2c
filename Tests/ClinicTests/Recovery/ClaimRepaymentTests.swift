import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Paid claims of days without an agreement, and what of them is back")
struct ClaimRepaymentTests {
  private let rig: ClaimRig
  private let first: ClaimID
  private let second: ClaimID
  private var head: Actor { rig.month.demo.actor(.kepala) }

  /// Two injections after 9 November, paid with Rp20.000 and Rp15.000 before the end of the agreement was written down.
  init() async throws {
    let rig = try await ClaimRig()
    first = try await rig.add(
      try await rig.patient(1), .tariff(.init(code: "KB-INJ")), on: "2026-11-10")
    second = try await rig.add(
      try await rig.patient(2), .tariff(.init(code: "KB-INJ")), on: "2026-11-11")
    let batch = try await rig.clinic.run(MakeClaimBatch(.service, try PaidMonth.november()), by: rig.officer)
    try await rig.move(batch, .submit, .matchCount, .declareComplete)
    for (claim, amount) in [(first, Rupiah(20_000)), (second, Rupiah(15_000))] {
      try await rig.clinic.run(AnswerClaim(claim, .paid, amount: amount, reason: ""), by: rig.officer)
    }
    self.rig = rig
  }

  private func end() async throws {
    _ = try await rig.clinic.run(
      RecordTermination(.legal, on: try day("2026-11-09"), note: "S/1"), by: head)
  }

  private func agree(_ amount: Int64, _ claims: ClaimID...) async throws -> Recovery {
    var form = RecoveryForm()
    form.cause = .overpaid
    form.about = "Klaim sesudah perjanjian berakhir"
    form.amount = Rupiah(amount)
    form.count = 1
    form.signedOn = try day("2026-11-20")
    form.minutes = "BA/7"
    form.claims = claims
    return try await rig.clinic.run(AgreeRecovery(form), by: head)
  }

  private func pay(_ recovery: Recovery, _ amount: Int64) async throws {
    _ = try await rig.clinic.run(
      PayRecovery(recovery.id, Rupiah(amount), on: try day("2026-11-20"), reference: "TRF/1"), by: head)
  }

  private func lapsed(_ id: ClaimID) async throws -> LapsedClaim {
    let book = try await rig.book()
    let claim = try #require(book.claim(id))
    return try #require(book.lapsed(claim))
  }

  @Test("The mark follows its recovery: agreed on, partly back, wholly back and off the list")
  func follows() async throws {
    try await end()
    #expect(try await rig.book().lapsedClaims.map(\.remedy) == [.recover, .recover])
    let recovery = try await agree(35_000, first, second)
    #expect(try await rig.book().lapsedClaims.map(\.remedy) == [.repay, .repay])
    try await pay(recovery, 21_000)
    let (one, two) = (try await lapsed(first), try await lapsed(second))
    #expect(one.remedy == .repaid && !one.isOpen && one.left == .zero)
    #expect(two.remedy == .repay && two.repaid == Rupiah(1_000) && two.left == Rupiah(14_000))
    #expect(two.sentence.contains("\(recovery.number): Rp1.000 dari Rp15.000 sudah kembali."))
    #expect(try await rig.book().lapsedClaims.map(\.id) == [second])
    try await pay(recovery, 14_000)
    #expect(try await rig.book().lapsedClaims.isEmpty)
    #expect(try await lapsed(second).remedy == .repaid)
    let read = try await rig.clinic.read(ReadRecovery(recovery.id), by: head).claims
    #expect(read.map(\.id) == [first, second] && read.map(\.paid) == [Rupiah(20_000), Rupiah(15_000)])
  }

  @Test("What was agreed on for less leaves the rest marked, and asks for no more than the rest")
  func partly() async throws {
    try await end()
    let recovery = try await agree(8_000, first)
    try await pay(recovery, 8_000)
    let one = try await lapsed(first)
    #expect(one.remedy == .recover && one.unagreed == Rupiah(12_000) && one.left == Rupiah(12_000))
    let rest = try await agree(12_000, first)
    #expect(try await lapsed(first).remedy == .repay)
    try await pay(rest, 12_000)
    #expect(try await lapsed(first).remedy == .repaid)
    #expect(try await lapsed(first).repayments.count == 2)
  }

  @Test("A claim that is guaranteed, or agreed on already, is in no new recovery")
  func refused() async throws {
    let early = try await problems { try await agree(20_000, first) }
    #expect(early.all.map(\.field) == [RecoveryForm.claimsField])
    try await end()
    _ = try await agree(20_000, first)
    let twice = try await problems { try await agree(20_000, first) }
    #expect(twice.all.map(\.field) == [RecoveryForm.claimsField])
    #expect(try await rig.clinic.read(ReadRecoveries(), by: head).lapsed.map(\.id) == [second])
  }

  @Test("Claims that were not ticked are named afterwards, as far as the loss is not told of others")
  func named() async throws {
    try await end()
    let recovery = try await agree(30_000)
    try await pay(recovery, 30_000)
    #expect(try await rig.book().lapsedClaims.map(\.remedy) == [.recover, .recover])
    #expect(try await rig.clinic.read(ReadRecovery(recovery.id), by: head).nameable.count == 2)
    let empty = try await problems {
      try await rig.clinic.run(NameRecoveredClaims(recovery.id, []), by: head)
    }
    #expect(empty.all.map(\.field) == [RecoveryForm.claimsField])
    try await rig.clinic.run(NameRecoveredClaims(recovery.id, [first]), by: head)
    #expect(try await lapsed(first).remedy == .repaid)
    try await rig.clinic.run(NameRecoveredClaims(recovery.id, [second]), by: head)
    #expect(try await lapsed(second).unagreed == Rupiah(5_000))
    #expect(try await lapsed(second).repaid == Rupiah(10_000))
    #expect(try await rig.clinic.read(ReadRecovery(recovery.id), by: head).nameable.isEmpty)
    let full = try await problems {
      try await rig.clinic.run(NameRecoveredClaims(recovery.id, [second]), by: head)
    }
    #expect(full.all.map(\.field) == [RecoveryForm.claimsField])
  }

  @Test("For a claim of which more was paid than was known, the rest goes into a recovery of its own")
  func namedTwice() async throws {
    try await end()
    let recovery = try await agree(30_000, second)
    // As when a file of answers is taken back and read again with another amount.
    let claim = second
    try await rig.month.store.write { tx in
      _ = try tx.execute("UPDATE claim SET paid = 20000 WHERE id = \(claim)")
    }
    #expect(try await lapsed(second).unagreed == Rupiah(5_000))
    #expect(try await rig.clinic.read(ReadRecovery(recovery.id), by: head).nameable.map(\.id) == [first])
    let twice = try await problems {
      try await rig.clinic.run(NameRecoveredClaims(recovery.id, [second]), by: head)
    }
    #expect(twice[RecoveryForm.claimsField]?.contains("sudah disebut di sini") == true)
    _ = try await agree(5_000, second)
    #expect(try await lapsed(second).unagreed == .zero)
  }

  @Test("The page of the ending counts what was agreed on once: among the losses")
  func once() async throws {
    try await end()
    let ending = try #require(try await rig.clinic.read(ReadEndings(), by: head).endings.first).id
    func sums() async throws -> [Rupiah] {
      let state = try await rig.clinic.read(ReadEnding(ending), by: head).state
      return state.outstanding.filter {
        $0.what.contains("sesudah hari terakhir") || $0.what == "Kerugian yang belum dikembalikan"
      }.map(\.amount)
    }
    #expect(try await sums() == [Rupiah(35_000)])
    let recovery = try await agree(20_000, first)
    #expect(try await sums() == [Rupiah(20_000), Rupiah(15_000)])
    try await pay(recovery, 20_000)
    #expect(try await sums() == [Rupiah(15_000)])
  }

  @Test("What a recovery took back of a claim is off what a verification starts from")
  func verified() async throws {
    try await end()
    _ = try await agree(8_000, first)
    let facility = rig.month.demo.facility.id
    let charged = try await rig.month.store.read { tx in
      try CaseSettlement.sums(at: facility, in: tx)
    }
    #expect(charged == [first.text: Rupiah(8_000)])
  }

  @Test("Named for an older recovery after a sample was drawn, a claim counts there as done elsewhere")
  func namedLater() async throws {
    try await end()
    let recovery = try await agree(30_000)
    try await rig.on("2026-11-25").run(NameRecoveredClaims(recovery.id, [first]), by: head)
    let facility = rig.month.demo.facility.id
    let drawn = FacilityZone.wib.instant(on: try day("2026-11-24"), hour: 8)
    let others = try await rig.month.store.read { tx in
      try CaseSettlement.elsewhere(than: AuditCaseID(at: drawn), since: drawn, at: facility, in: tx)
    }
    #expect(others == [first.text: recovery.number])
  }

  @Test(
    "An agreement that simply ran out guarantees nothing either: what was sent is marked with its last day")
  func over() async throws {
    let file = """
      {"name":"contoh-2026","title":"PKS contoh","citation":"PKS contoh","from":"2026-01-01","until":"2026-11-09",
       "basedOn":"pmk3-2023"}
      """
    try await rig.clinic.run(AddAgreementTerms(Array(file.utf8)), by: rig.month.demo.actor(.adminDinas))
    #expect(try await rig.book().lapsedClaims.isEmpty)
    try await rig.clinic.run(ChooseAgreement("contoh-2026", since: try day("2026-01-01")), by: head)
    let marked = try await rig.book().lapsedClaims
    #expect(marked.map(\.id) == [first, second])
    let ended = AgreementLapse.over(name: "contoh-2026", last: try day("2026-11-09"), next: nil)
    #expect(marked.allSatisfy { $0.lapse == ended && $0.source == "PKS contoh" && $0.remedy == .recover })
    try await rig.clinic.run(ChooseAgreement("pmk3-2023", since: try day("2026-11-10")), by: head)
    #expect(try await rig.book().lapsedClaims.isEmpty)
  }
}
