import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Looking for fraud in the claims")
struct ClaimFraudTests {
  private func scan(_ rig: ClaimRig) async throws -> FraudScan.Outcome {
    try await rig.clinic.run(ScanForFraud(), by: rig.month.demo.actor(.timKecurangan))
  }

  private func hits(_ rig: ClaimRig) async throws -> [FraudHitRow] {
    try await rig.clinic.read(
      ReadFraudHits(try PaidMonth.november()), by: rig.month.demo.actor(.timKecurangan)
    ).hits.filter { !$0.hit.claims.isEmpty }
  }

  @Test("A line without a visit is found, opens for the team, and goes when the visit is there")
  func noVisit() async throws {
    let rig = try await ClaimRig()
    let claim = try await rig.add(try await rig.patient(1), .tariff(.init(code: "KB-IMP")), on: "2026-11-10")
    let outcome = try await scan(rig)
    #expect(outcome.claims == 1)
    let found = try await hits(rig)
    #expect(found.map(\.hit.rule) == [.claimNoVisit] && found.first?.hit.claims == [claim.text])
    let team = rig.month.demo.actor(.timKecurangan)
    let answer = try await rig.clinic.read(ReadFraudHit(try #require(found.first?.id)), by: team)
    #expect(answer.claims.map(\.id) == [claim] && answer.visits.isEmpty)
    #expect(try await rig.clinic.read(ReadClaim(claim), by: team).claim.id == claim)
    await #expect(throws: Refusal.forbidden(.manageClaims)) {
      try await rig.clinic.run(WithdrawClaim(claim, reason: "x"), by: team)
    }
    try await rig.month.visit(1, on: "2026-11-10", diagnosis: "Z30.9")
    _ = try await scan(rig)
    #expect(try await hits(rig).isEmpty)
  }

  @Test("A change of a claim brings its month back, and nothing new reads no month")
  func incremental() async throws {
    let rig = try await ClaimRig()
    let visit = try await rig.month.visit(1, on: "2026-11-10", diagnosis: "Z30.4")
    let claim = try await rig.add(visit.patient, .tariff(.init(code: "KB-INJ")))
    _ = try await scan(rig)
    #expect(try await hits(rig).isEmpty)
    #expect(try await scan(rig) == FraudScan.Outcome())
    let later = Clinic(
      store: rig.month.store, clock: .fixed(FacilityZone.wib.instant(on: try day("2026-11-20"), hour: 10)))
    let moved = ClaimForm(
      day: try day("2026-11-12"), practitioner: rig.doctor, service: .tariff(.init(code: "KB-INJ")))
    try await later.run(ChangeClaim(claim, moved), by: rig.officer)
    let again = try await scan(rig)
    #expect(again.months == 1 && again.claims == 1)
    #expect(try await hits(rig).map(\.hit.rule) == [.claimNoVisit])
  }

  @Test("What the record does not show, a doctor's price for a midwife's visit, and death are found")
  func against() async throws {
    let rig = try await ClaimRig()
    let cold = try await rig.month.visit(1, on: "2026-11-10", diagnosis: "J00")
    let injection = try await rig.add(cold.patient, .tariff(.init(code: "KB-INJ")))
    let pregnant = try await rig.month.visit(2, on: "2026-11-11", diagnosis: "Z34.9")
    let scanned = ClaimService.antenatal(
      .init(lastPeriod: try day("2026-08-01"), number: 1, ultrasound: true))
    let antenatal = try await rig.add(pregnant.patient, scanned, on: "2026-11-11")
    let doctor = try #require(rig.doctor)
    try await rig.month.store.write { tx in
      try tx.execute("UPDATE practitioner SET profession = 'midwife' WHERE id = \(doctor)")
      try tx.execute("UPDATE patient SET deceased_on = '2026-11-05' WHERE id = \(cold.patient)")
    }
    _ = try await scan(rig)
    let found = try await hits(rig)
    func claims(_ rule: FraudRule.Code) -> [[String]] {
      found.filter { $0.hit.rule == rule }.map(\.hit.claims)
    }
    #expect(claims(.claimUnsupported) == [[injection.text]] && claims(.claimAfterDeath) == [[injection.text]])
    #expect(claims(.claimUpcoded) == [[antenatal.text]])
    let upcoded = found.first { $0.hit.rule == .claimUpcoded }
    #expect(upcoded?.hit.visits == [pregnant.encounter])
    #expect(upcoded?.hit.explanation.contains("USG dan pelayanan dokter") == true)
  }

  @Test("The same service twice and a stay without beds are found, a withdrawn line is not")
  func twice() async throws {
    let rig = try await ClaimRig()
    let visit = try await rig.month.visit(1, on: "2026-11-10", diagnosis: "Z30.4")
    let first = try await rig.add(visit.patient, .tariff(.init(code: "KB-INJ")), evidence: false)
    let second = try await rig.add(visit.patient, .tariff(.init(code: "KB-INJ")), evidence: false)
    let stay = try await rig.add(
      visit.patient, .inpatient(.init(admitted: try day("2026-11-09"))), evidence: false)
    _ = try await scan(rig)
    let found = try await hits(rig)
    #expect(Set(found.map(\.hit.rule)) == [.claimTwice, .claimScope])
    #expect(found.first { $0.hit.rule == .claimTwice }?.hit.claims == [first.text, second.text].sorted())
    #expect(found.first { $0.hit.rule == .claimScope }?.hit.claims == [stay.text])
    for claim in [second, stay] {
      try await rig.clinic.run(WithdrawClaim(claim, reason: "Salah"), by: rig.officer)
    }
    try await rig.clinic.run(
      ScanForFraud(try PaidMonth.november()), by: rig.month.demo.actor(.timKecurangan))
    #expect(try await hits(rig).isEmpty)
  }
}
