import Testing
import Vocabulary

@testable import Clinic

@Suite("A stay that was written down wrongly")
struct WithdrawStayTests {
  @Test("It is kept with the reason, its draft goes, and the right one is written down and drafted anew")
  func withdrawn() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    try await ward.visit.close()
    let wrong = try await ward.admit()
    try await ward.goHome(wrong, on: "26-11-2026")
    let missing = try await problems {
      try await ward.visit.clinic.run(WithdrawStay(wrong, because: " "), by: ward.nurse)
    }
    #expect(missing.all.map(\.field) == [Stay.Field.reason])
    try await ward.visit.clinic.run(WithdrawStay(wrong, because: "salah tanggal"), by: ward.nurse)
    #expect(try await ward.book().claims.isEmpty)
    #expect(try await ward.collect() == 0)
    let kept = try await ward.visit.clinic.read(ReadStay(wrong), by: ward.nurse)
    #expect(kept.stay.withdrawal?.reason == "salah tanggal" && kept.stay.discharge != nil)
    #expect(try await ward.visit.clinic.read(ReadStays(), by: ward.nurse).total == 0)
    let twice = try await conflict {
      try await ward.visit.clinic.run(WithdrawStay(wrong, because: "lagi"), by: ward.nurse)
    }
    #expect(twice.contains("sudah ditarik"))
    let right = try await ward.admit(ward.admission(on: "24-11-2026"))
    try await ward.goHome(right, on: "26-11-2026")
    let claims = try await ward.book().claims
    #expect(claims.map(\.source) == ["stay/\(right)"])
  }

  @Test("The visit it began from is not cancelled before the stay is taken back")
  func visit() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    let stay = try await ward.admit()
    let (clinic, doctor) = (ward.visit.clinic, ward.visit.demo.actor(.dokter))
    let cancel = CancelEncounter(encounter: ward.visit.encounter, reason: "salah daftar")
    let refused = try await conflict { try await clinic.run(cancel, by: doctor) }
    #expect(refused.contains("tarik dahulu catatan rawat inapnya"))
    try await clinic.run(WithdrawStay(stay, because: "salah pasien"), by: ward.nurse)
    try await clinic.run(cancel, by: doctor)
    let (id, facility) = (ward.visit.encounter, ward.visit.demo.facility.id)
    let visit = try await ward.visit.store.read { try Encounter.find(id, of: facility, in: $0) }
    #expect(visit.status == .cancelled)
  }

  @Test("One whose claim was sent has to come back first")
  func sent() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    try await ward.visit.close()
    let stay = try await ward.admit()
    try await ward.goHome(stay, on: "26-11-2026")
    let claim = try #require(try await ward.book().claims.first)
    let answer = try await ward.visit.clinic.read(ReadClaim(claim.id), by: ward.officer)
    try await ward.visit.clinic.run(
      TickEvidence(claim.id, Set(answer.check.evidence.map(\.code))), by: ward.officer)
    try await ward.visit.clinic.run(
      MakeClaimBatch(.service, try PaidMonth.november()), by: ward.officer)
    let refused = try await conflict {
      try await ward.visit.clinic.run(WithdrawStay(stay, because: "salah pasien"), by: ward.nurse)
    }
    #expect(refused.contains(claim.number) && refused.contains("sudah masuk pengajuan"))
    let kept = try await ward.visit.clinic.read(ReadStay(stay), by: ward.nurse)
    #expect(kept.stay.withdrawal == nil)
  }
}
