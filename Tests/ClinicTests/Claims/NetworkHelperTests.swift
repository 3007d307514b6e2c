import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Who helps a network midwife serves by a SIP of his or her own")
struct NetworkHelperTests {
  private static let nurse = "Ns. Bantu Contoh"

  private struct Practice {
    let rig: ClaimRig
    let midwife: Actor
    let network: NetworkFacilityID

    init() async throws {
      rig = try await ClaimRig()
      midwife = try await rig.networkMidwife()
      _ = try await rig.patient(2)
      network = try #require(
        try await rig.clinic.read(ReadNetwork(), by: rig.officer).facilities.first?.id)
    }

    @discardableResult
    func licence(
      _ number: String, until: String, holder: String = NetworkHelperTests.nurse
    ) async throws -> NetworkLicenceID {
      try await rig.clinic.run(
        RecordNetworkLicence(
          of: network, .practice, holder: holder, number: number, from: try day("2022-01-01"),
          until: try day(until)), by: rig.officer)
    }

    func enter(
      _ service: ClaimService = .tariff(.init(code: "KB-INJ")), helper: String = NetworkHelperTests.nurse,
      mends: ClaimID? = nil
    ) async throws -> ClaimID {
      let form = ClaimForm(day: try day("2026-11-11"), practitioner: nil, service: service)
      return try await rig.clinic.run(
        EnterNetworkClaim(
          card: PaidMonth.card(2), birthDate: try day("1990-01-01"), form, helper: helper, mends: mends),
        by: midwife)
    }

    /// What holds a claim back, evidence aside.
    func held(_ id: ClaimID) async throws -> [String] {
      let book = try await rig.book()
      let check = try #require(book.claim(id).flatMap(book.check))
      return check.findings.filter { $0.blocks && $0.kind != .evidence }.map(\.sentence)
    }
  }

  @Test(
    "A helper's SIP that had run out refuses the line and its approval; one that holds on the day lets it go")
  func expired() async throws {
    let practice = try await Practice()
    try await practice.licence("503/2", until: "2026-11-10")
    let id = try await practice.enter()
    #expect(try await practice.held(id) == ["SIP Ns. Bantu Contoh tidak berlaku pada 2026-11-11."])
    let tried = try await practice.rig.clinic.run(ApproveNetworkClaims([id]), by: practice.rig.officer)
    #expect(tried.approved.isEmpty && tried.refused.first?.why.hasPrefix("SIP: SIP Ns. Bantu") == true)
    #expect(try await practice.rig.book().claim(id)?.performerName == Self.nurse)
    try await practice.licence("503/3", until: "2031-11-10")
    #expect(try await practice.held(id).isEmpty)
  }

  @Test("The midwife's own services go by her own SIP, whatever that of her helper")
  func own() async throws {
    let practice = try await Practice()
    try await practice.licence("503/2", until: "2026-11-10")
    let id = try await practice.enter(helper: "")
    #expect(try await practice.held(id).isEmpty)
    #expect(try await practice.rig.book().claim(id)?.performerName == "Bd. Rina Contoh")
  }

  @Test("A SIP that was taken back leaves its holder without one; the midwife's does not stand in")
  func takenBack() async throws {
    let practice = try await Practice()
    let licence = try await practice.licence("503/2", until: "2031-11-10")
    let id = try await practice.enter()
    #expect(try await practice.held(id).isEmpty)
    try await practice.rig.clinic.run(
      WithdrawNetworkLicence(licence, reason: "Salah orang"), by: practice.rig.officer)
    #expect(try await practice.held(id) == ["SIP Ns. Bantu Contoh belum dicatat di daftar SIP."])
  }

  @Test("Only whose SIP is on record can be named, and a returned service can name another")
  func named() async throws {
    let practice = try await Practice()
    let unknown = try await problems { try await practice.enter() }
    #expect(unknown.all.map(\.field) == [EnterNetworkClaim.helperField])
    try await practice.licence("503/2", until: "2026-11-10")
    let id = try await practice.enter()
    try await practice.rig.clinic.run(
      DecideNetworkClaim(id, .giveBack("Yang melayani keliru")), by: practice.rig.officer)
    _ = try await practice.enter(helper: "", mends: id)
    #expect(try await practice.rig.book().claim(id)?.performerName == "Bd. Rina Contoh")
    #expect(try await practice.held(id).isEmpty)
  }

  @Test("A delivery by two is refused while the only helper on record has no valid SIP")
  func delivery() async throws {
    let practice = try await Practice()
    try await practice.licence("503/2", until: "2026-11-10")
    let birth = ClaimService.delivery(
      .init(doctors: 0, otherHealthWorkers: 2, complication: false, days: 0, postDeliveryAction: false))
    let id = try await practice.enter(birth, helper: "")
    let held = try await practice.held(id)
    #expect(held.count == 1 && held.first?.contains("yang membantu (Ns. Bantu Contoh)") == true)
    try await practice.licence("503/4", until: "2030-01-01", holder: "Bd. Kedua Contoh")
    #expect(try await practice.held(id).isEmpty)
  }
}
