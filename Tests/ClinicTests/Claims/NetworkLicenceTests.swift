import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Licences of the network: reminders, and claims on days without one")
struct NetworkLicenceTests {
  private struct Desk {
    let rig: ClaimRig
    let network: NetworkFacilityID

    init(agreementUntil: String = "2027-12-31") async throws {
      rig = try await ClaimRig()
      let midwife = try await rig.networkMidwife(agreementUntil: agreementUntil)
      _ = try await rig.patient(2)
      network = try #require(
        try await rig.clinic.read(ReadNetwork(), by: rig.officer).facilities.first?.id)
      try await rig.clinic.run(
        EnterNetworkClaim(
          card: PaidMonth.card(2), birthDate: try day("1990-01-01"),
          ClaimForm(day: try day("2026-11-11"), practitioner: nil, service: .tariff(.init(code: "KB-INJ")))),
        by: midwife)
    }

    @discardableResult
    func record(
      _ kind: NetworkLicence.Kind, _ number: String, _ from: String, _ until: String, holder: String = ""
    ) async throws -> NetworkLicenceID {
      try await rig.clinic.run(
        RecordNetworkLicence(
          of: network, kind, holder: holder, number: number, from: try day(from), until: try day(until)),
        by: rig.officer)
    }

    func blocking() async throws -> [String] {
      let book = try await rig.book()
      return book.claims.flatMap { book.check($0)?.findings ?? [] }
        .filter { $0.blocks && $0.kind != .evidence }.map(\.sentence)
    }
  }

  @Test("A licence to operate that had run out refuses the claim; the renewed one lets it go")
  func operating() async throws {
    let desk = try await Desk()
    #expect(try await desk.blocking().isEmpty)
    try await desk.record(.operating, "503/OP/1", "2024-01-01", "2026-11-10")
    #expect(
      try await desk.blocking() == [
        "Izin operasional jejaring Bd. Rina Contoh tidak berlaku pada 2026-11-11."
      ])
    let renewed = try await desk.record(.operating, "503/OP/2", "2026-11-11", "2031-11-10")
    #expect(try await desk.blocking().isEmpty)
    let twice = try await problems {
      try await desk.record(.operating, "503/OP/2", "2026-11-11", "2031-11-10")
    }
    #expect(twice.all.map(\.field) == ["nomor-izin"])
    try await desk.rig.clinic.run(
      WithdrawNetworkLicence(renewed, reason: "Salah tulis"), by: desk.rig.officer)
    #expect(try await desk.blocking().count == 1)
  }

  @Test("Papers of everybody who serves there remind; a renewed SIP of the midwife moves her own reminder on")
  func reminders() async throws {
    let desk = try await Desk(agreementUntil: "2027-01-31")
    try await desk.record(.practice, "503/2", "2024-01-01", "2026-12-24", holder: "Ns. Bantu Contoh")
    try await desk.record(.operating, "503/OP/1", "2024-01-01", "2027-02-01")
    func due() async throws -> [String] {
      try await desk.rig.clinic.read(ReadDeadlines(), by: desk.rig.month.demo.actor(.kepala)).deadlines
        .filter { $0.rule.code == "network-paper" }.map { "\($0.dueOn.iso) \($0.about)" }
    }
    #expect(
      try await due() == [
        "2026-12-24 PMB Melati, SIP Ns. Bantu Contoh 503/2", "2027-01-31 PMB Melati, PKS jejaring",
        "2027-02-01 PMB Melati, Izin operasional 503/OP/1",
      ])
    try await desk.record(.practice, "503/3", "2026-12-01", "2031-12-24", holder: "ns. bantu  contoh")
    #expect(try await due().count == 2)
    try await desk.record(.practice, "503/9", "2029-12-01", "2034-12-31", holder: "Bd. Rina Contoh")
    let network = try #require(
      try await desk.rig.clinic.read(ReadNetwork(), by: desk.rig.officer).facilities.first)
    #expect(network.licenceUntil == (try day("2034-12-31")))
  }

  @Test("A kept copy of the agreement before covers days before the present one, never days after it")
  func agreements() async throws {
    let desk = try await Desk(agreementUntil: "2026-10-31")
    #expect(try await desk.blocking().count == 1)
    func keep(_ from: String, _ until: String) async throws {
      try await desk.rig.clinic.run(
        KeepNetworkAgreement(
          of: desk.network, number: "PKS/\(from)", from: try day(from), until: try day(until),
          scan: Array("%PDF-1.5".utf8)), by: desk.rig.officer)
    }
    try await keep("2026-11-01", "2027-12-31")
    #expect(try await desk.blocking().count == 1)
    try await keep("2023-01-01", "2025-12-31")
    let network = try await desk.rig.month.store.read { tx in
      try NetworkFacility.find(desk.network, of: desk.rig.officer.facility, in: tx)
    }
    let earlier = try day("2024-06-01")
    #expect(network.agreements.contains { $0.contains(earlier) })
    #expect(!network.isReporting(try PaidMonth.november()))
  }

  @Test("Whose SIP, its number and its days are asked for")
  func refused() async throws {
    let desk = try await Desk()
    let wrong = try await problems {
      try await desk.record(.practice, " ", "2026-12-01", "2026-11-01", holder: " ")
    }
    #expect(Set(wrong.all.map(\.field)) == ["pemegang", "nomor-izin", "izin-sampai"])
    await #expect(throws: Refusal.notFound("Izin jejaring")) {
      try await desk.rig.clinic.run(
        WithdrawNetworkLicence(NetworkLicenceID(at: PaidMonth.today), reason: "x"), by: desk.rig.officer)
    }
  }

  @Test(
    "Without own support a network facility of the kind is obligatory, and one that may serve today meets it")
  func support() async throws {
    let desk = try await Desk()
    let head = desk.rig.month.demo.actor(.kepala)
    func states() async throws -> [OwnSupport.Line.State] {
      try await desk.rig.clinic.read(ReadNetwork(), by: desk.rig.officer).support.lines.map(\.state)
    }
    #expect(try await states() == [.partnered, .unknown, .unknown])
    let partly = try await problems {
      try await desk.rig.clinic.run(RecordOwnSupport([.midwife: true]), by: head)
    }
    #expect(partly.all.map(\.field) == ["sendiri-laboratory", "sendiri-pharmacy"])
    try await desk.rig.clinic.run(
      RecordOwnSupport([.midwife: false, .laboratory: true, .pharmacy: false]), by: head)
    #expect(try await states() == [.partnered, .own, .missing])
    try await desk.record(.operating, "503/OP/1", "2024-01-01", "2026-11-10")
    #expect(try await states() == [.missing, .own, .missing])
    let changes = try await desk.rig.clinic.read(ReadRegisterChanges(), by: head).changes
    #expect(changes.contains { $0.words == "Ruang farmasi sendiri: tidak ada" })
    await #expect(throws: Refusal.forbidden(.manageFacility)) {
      try await desk.rig.clinic.run(RecordOwnSupport([:]), by: desk.rig.officer)
    }
  }
}
