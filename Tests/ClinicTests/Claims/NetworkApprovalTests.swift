import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Approving services of the network together")
struct NetworkApprovalTests {
  private func enter(_ number: Int, on iso: String = "2026-11-11", _ rig: ClaimRig, by midwife: Actor)
    async throws -> ClaimID
  {
    _ = try await rig.patient(number)
    let form = ClaimForm(day: try day(iso), practitioner: nil, service: .tariff(.init(code: "KB-INJ")))
    return try await rig.clinic.run(
      EnterNetworkClaim(card: PaidMonth.card(number), birthDate: try day("1990-01-01"), form), by: midwife)
  }

  @Test("The right ones are approved, the others are told why; none is half approved")
  func together() async throws {
    let rig = try await ClaimRig()
    let midwife = try await rig.networkMidwife(agreementUntil: "2026-11-11")
    let good = [try await enter(1, rig, by: midwife), try await enter(3, rig, by: midwife)]
    let decided = try await enter(5, rig, by: midwife)
    try await rig.clinic.run(DecideNetworkClaim(decided, .giveBack("Kode salah")), by: rig.officer)
    let late = try await enter(7, on: "2026-11-12", rig, by: midwife)
    let result = try await rig.clinic.run(
      ApproveNetworkClaims(good + [decided, late, good[0]]), by: rig.officer)
    #expect(result.approved.count == 2 && result.refused.count == 2)
    #expect(result.refused.first?.why.contains("Tidak sedang menunggu") == true)
    #expect(result.refused.last?.why.hasPrefix("Jejaring: ") == true)
    let book = try await rig.book()
    for id in good {
      let claim = try #require(book.claim(id))
      #expect(claim.standing == .approved && claim.approvedBy == rig.officer.name)
    }
    #expect(book.claim(late)?.waitsForApproval == true && book.claim(decided)?.standing == .returned)
    let again = try await rig.clinic.run(ApproveNetworkClaims(good), by: rig.officer)
    #expect(again.approved == [] && again.refused.count == 2)
  }

  @Test("Nothing ticked is told; a claim of another house fails the whole, and nothing is approved")
  func wrong() async throws {
    let rig = try await ClaimRig()
    let midwife = try await rig.networkMidwife()
    let none = try await problems { try await rig.clinic.run(ApproveNetworkClaims([]), by: rig.officer) }
    #expect(none.all.map(\.field) == ["klaim"])
    let good = try await enter(1, rig, by: midwife)
    await #expect(throws: Refusal.notFound("Klaim")) {
      try await rig.clinic.run(
        ApproveNetworkClaims([good, ClaimID(at: PaidMonth.today)]), by: rig.officer)
    }
    #expect(try await rig.book().claim(good)?.waitsForApproval == true)
    await #expect(throws: Refusal.self) {
      try await rig.clinic.run(ApproveNetworkClaims([good]), by: midwife)
    }
  }
}
