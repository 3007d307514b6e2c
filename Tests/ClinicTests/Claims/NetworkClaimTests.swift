import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Services of network midwives")
struct NetworkClaimTests {
  private func entry(_ number: Int = 2, code: String = "KB-INJ", born: String = "1990-01-01") throws
    -> EnterNetworkClaim
  {
    EnterNetworkClaim(
      card: PaidMonth.card(number), birthDate: try day(born),
      ClaimForm(day: try day("2026-11-11"), practitioner: nil, service: .tariff(.init(code: code))))
  }

  @Test(
    "She enters, the Puskesmas gives back with a reason, she mends, the Puskesmas approves; only then it goes"
  )
  func way() async throws {
    let rig = try await ClaimRig()
    let midwife = try await rig.networkMidwife()
    _ = try await rig.patient(2)
    let id = try await rig.clinic.run(try entry(), by: midwife)
    try await rig.complete(id)
    let november = try PaidMonth.november()
    #expect(
      try await conflict { try await rig.clinic.run(MakeClaimBatch(.service, november), by: rig.officer) }
        != "")
    let blank = try await problems {
      try await rig.clinic.run(DecideNetworkClaim(id, .giveBack(" ")), by: rig.officer)
    }
    #expect(blank.all.map(\.field) == ["alasan"])
    try await rig.clinic.run(DecideNetworkClaim(id, .giveBack("Kode salah")), by: rig.officer)
    let own = try await rig.clinic.read(ReadNetworkClaims(), by: midwife)
    #expect(own.lines.map(\.stage) == [.returned] && own.lines.first?.claim.standingReason == "Kode salah")
    let mended = try entry()
    try await rig.clinic.run(
      EnterNetworkClaim(card: mended.card, birthDate: mended.birthDate, mended.form, mends: id), by: midwife)
    try await rig.clinic.run(DecideNetworkClaim(id, .approve), by: rig.officer)
    let twice = try await conflict {
      try await rig.clinic.run(DecideNetworkClaim(id, .approve), by: rig.officer)
    }
    #expect(twice.contains("tidak sedang menunggu"))
    let batch = try await rig.clinic.run(MakeClaimBatch(.service, november), by: rig.officer)
    #expect(try await rig.book().lines(of: batch).map(\.performer) == [.networkMidwife])
  }

  @Test("A wrong birth date or an unknown card tells nothing of anybody; other services are refused")
  func refused() async throws {
    let rig = try await ClaimRig()
    let midwife = try await rig.networkMidwife()
    _ = try await rig.patient(2)
    func fields(_ entry: EnterNetworkClaim) async throws -> [String] {
      try await problems { try await rig.clinic.run(entry, by: midwife) }.all.map(\.field)
    }
    #expect(try await fields(entry(born: "1990-01-02")) == ["kartu"])
    #expect(try await fields(entry(39)) == ["kartu"])
    #expect(try await fields(entry(code: "SKR-IVA")) == ["jenis"])
  }

  @Test("A service outside her agreement's term is held back, with the reason")
  func term() async throws {
    let rig = try await ClaimRig()
    let midwife = try await rig.networkMidwife(agreementUntil: "2026-10-31")
    _ = try await rig.patient(2)
    let id = try await rig.clinic.run(try entry(), by: midwife)
    let check = try await rig.clinic.read(ReadClaim(id), by: rig.officer).check
    #expect(check.findings.map(\.kind).contains(.network))
  }

  @Test("An account that is tied to no facility enters nothing")
  func untied() async throws {
    let rig = try await ClaimRig()
    let refused = try await conflict {
      try await rig.clinic.read(ReadNetworkClaims(), by: rig.month.demo.actor(.bidanJejaring))
    }
    #expect(refused.contains("belum dihubungkan"))
  }
}
