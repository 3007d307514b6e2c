import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Statements of the network (Lampiran VI)")
struct NetworkStatementTests {
  private struct Desk {
    let rig: ClaimRig
    let midwife: Actor
    let network: NetworkFacilityID

    var head: Actor { rig.month.demo.actor(.kepala) }

    init(withAccount: Bool = true) async throws {
      let rig = try await ClaimRig()
      let midwife = try await rig.midwifeAccount()
      self.rig = rig
      self.midwife = midwife
      network = try await rig.clinic.run(
        RecordNetworkFacility(nil, try Self.form(withAccount ? midwife.account : nil)), by: rig.officer)
    }

    static func form(_ account: AccountID?) throws -> NetworkFacilityForm {
      var form = try ClaimRig.practice(of: account)
      form.bankAccount = "9000-0001"
      return form
    }

    func read() async throws -> ReadNetworkFacility.Answer {
      try await rig.clinic.read(ReadNetworkFacility(network), by: rig.officer)
    }

    /// Its statement, signed by both parties.
    func agreed() async throws {
      let id = try await rig.clinic.run(AskNetworkStatement.consent(network), by: rig.officer)
      try await rig.clinic.run(SignNetworkStatement(id), by: midwife)
      try await rig.clinic.run(ApproveNetworkStatement(id, .puskesmas), by: head)
    }

    /// What the register holds, with another account number.
    func changed() throws -> NetworkFacilityForm {
      var form = try Self.form(midwife.account)
      form.bankAccount = "9000-0002"
      return form
    }
  }

  @Test("It holds once the midwife and the head have approved, each under the own account, with the time")
  func bothParties() async throws {
    let desk = try await Desk()
    let id = try await desk.rig.clinic.run(AskNetworkStatement.consent(desk.network), by: desk.rig.officer)
    #expect(try await desk.read().statements.first?.missing == [.network, .puskesmas])
    let officer = try await conflict {
      try await desk.rig.clinic.run(ApproveNetworkStatement(id, .puskesmas), by: desk.rig.officer)
    }
    #expect(officer.contains("kepala Puskesmas"))
    let onPaper = try await conflict {
      try await desk.rig.clinic.run(
        ApproveNetworkStatement(id, .network, person: "Bd. Rina", on: try day("2026-11-19")),
        by: desk.rig.officer)
    }
    #expect(onPaper.contains("menandatangani sendiri"))
    try await desk.rig.clinic.run(SignNetworkStatement(id), by: desk.midwife)
    #expect(try await desk.read().statements.first?.isSettled == false)
    try await desk.rig.clinic.run(ApproveNetworkStatement(id, .puskesmas), by: desk.head)
    let statement = try #require(try await desk.read().statements.first)
    #expect(statement.isSettled && statement.number.hasPrefix("PJ-20261120-"))
    #expect(statement.approvals.map(\.person) == [desk.midwife.name, desk.head.name])
    #expect(statement.approvals.allSatisfy { $0.isElectronic && $0.at == PaidMonth.today })
    let twice = try await conflict {
      try await desk.rig.clinic.run(SignNetworkStatement(id), by: desk.midwife)
    }
    #expect(twice.contains("disetujui semua pihak"))
  }

  @Test("What was agreed changes only when the network, the Puskesmas and BPJS approved (NET-05)")
  func change() async throws {
    let desk = try await Desk()
    try await desk.agreed()
    try await desk.rig.clinic.run(
      RecordNetworkFacility(desk.network, try desk.changed()), by: desk.rig.officer)
    let open = try #require(try await desk.read().statements.first)
    #expect(open.kind == .change && open.missing == [.network, .puskesmas, .insurer])
    #expect(try await desk.read().network.form.bankAccount == "9000-0001")
    let again = try await conflict {
      try await desk.rig.clinic.run(
        RecordNetworkFacility(desk.network, try desk.changed()), by: desk.rig.officer)
    }
    #expect(again.contains("menunggu persetujuan"))
    let nameless = try await problems {
      try await desk.rig.clinic.run(ApproveNetworkStatement(open.id, .insurer), by: desk.rig.officer)
    }
    #expect(Set(nameless.all.map(\.field)) == ["orang", "nomor-surat", "hari"])
    try await desk.rig.clinic.run(
      ApproveNetworkStatement(
        open.id, .insurer, person: "Petugas BPJS Contoh", on: try day("2026-11-19"), reference: "12/KC/2026"),
      by: desk.rig.officer)
    try await desk.rig.clinic.run(SignNetworkStatement(open.id), by: desk.midwife)
    #expect(try await desk.read().network.form.bankAccount == "9000-0001")
    try await desk.rig.clinic.run(ApproveNetworkStatement(open.id, .puskesmas), by: desk.head)
    let network = try await desk.read().network
    #expect(network.form.bankAccount == "9000-0002" && network.account == desk.midwife.account)
  }

  @Test("Before both approved, a change takes what was signed back; only the account is nobody's statement")
  func unsettled() async throws {
    let desk = try await Desk()
    let id = try await desk.rig.clinic.run(AskNetworkStatement.consent(desk.network), by: desk.rig.officer)
    try await desk.rig.clinic.run(SignNetworkStatement(id), by: desk.midwife)
    try await desk.rig.clinic.run(
      RecordNetworkFacility(desk.network, try Desk.form(nil)), by: desk.rig.officer)
    #expect(try await desk.read().statements.first?.isOpen == true)
    try await desk.rig.clinic.run(
      RecordNetworkFacility(desk.network, try desk.changed()), by: desk.rig.officer)
    let dropped = try #require(try await desk.read().statements.first)
    #expect(dropped.drop?.by == desk.rig.officer.name && dropped.missing == [])
    _ = try await desk.rig.clinic.run(AskNetworkStatement.consent(desk.network), by: desk.rig.officer)
  }

  @Test("Revoked by the Puskesmas and BPJS: from the next day on nothing of hers is claimed")
  func revocation() async throws {
    let desk = try await Desk()
    _ = try await desk.rig.patient(2)
    let early = try await conflict {
      try await desk.rig.clinic.run(
        AskNetworkStatement.revocation(desk.network, reason: "Pindah"), by: desk.rig.officer)
    }
    #expect(early.contains("belum mempunyai pernyataan"))
    try await desk.agreed()
    let blank = try await problems {
      try await desk.rig.clinic.run(
        AskNetworkStatement.revocation(desk.network, reason: " "), by: desk.rig.officer)
    }
    #expect(blank.all.map(\.field) == ["alasan"])
    let id = try await desk.rig.clinic.run(
      AskNetworkStatement.revocation(desk.network, reason: "Pindah"), by: desk.rig.officer)
    try await desk.rig.clinic.run(ApproveNetworkStatement(id, .puskesmas), by: desk.head)
    try await desk.rig.clinic.run(
      ApproveNetworkStatement(
        id, .insurer, person: "Petugas BPJS Contoh", on: try day("2026-11-20"), reference: "13/KC/2026"),
      by: desk.rig.officer)
    #expect(try await desk.read().network.endedOn == day("2026-11-20"))
    let later = try desk.rig.on("2026-11-25")
    func entry(_ iso: String) throws -> EnterNetworkClaim {
      EnterNetworkClaim(
        card: PaidMonth.card(2), birthDate: try day("1990-01-01"),
        ClaimForm(day: try day(iso), practitioner: nil, service: .tariff(.init(code: "KB-INJ"))))
    }
    let refused = try await problems { try await later.run(try entry("2026-11-21"), by: desk.midwife) }
    #expect(refused.all.map(\.field) == ["tanggal"])
    _ = try await later.run(try entry("2026-11-19"), by: desk.midwife)
  }

  @Test(
    "Tenggat tells when her SIP, her agreement or that of who helps her runs out, until it is renewed (NET-13)"
  )
  func reminders() async throws {
    let desk = try await Desk()
    var form = try Desk.form(desk.midwife.account)
    form.licenceUntil = try day("2026-12-31")
    form.assistantsUntil = try day("2027-01-31")
    try await desk.rig.clinic.run(RecordNetworkFacility(desk.network, form), by: desk.rig.officer)
    func due() async throws -> [String] {
      try await desk.rig.clinic.read(ReadDeadlines(), by: desk.head).deadlines
        .filter { $0.rule.code == "network-paper" }.map { "\($0.dueOn.iso) \($0.about)" }
    }
    #expect(
      try await due() == [
        "2026-12-31 PMB Melati, SIP 503/1/SIPB/2025", "2027-01-31 PMB Melati, MOU dengan yang membantu",
      ])
    try await desk.rig.clinic.run(
      RecordNetworkFacility(desk.network, try Desk.form(desk.midwife.account)), by: desk.rig.officer)
    #expect(try await due() == [])
  }

  @Test("Somebody else's midwife signs nothing here; a laboratory signs on paper and has no account")
  func others() async throws {
    let desk = try await Desk(withAccount: false)
    let id = try await desk.rig.clinic.run(AskNetworkStatement.consent(desk.network), by: desk.rig.officer)
    let untied = try await conflict {
      try await desk.rig.clinic.run(SignNetworkStatement(id), by: desk.midwife)
    }
    #expect(untied.contains("belum dihubungkan"))
    try await desk.rig.clinic.run(
      ApproveNetworkStatement(id, .network, person: "Bd. Rina Contoh", on: try day("2026-11-18")),
      by: desk.rig.officer)
    #expect(try await desk.read().statements.first?.approval(of: .network)?.isElectronic == false)
    var laboratory = try Desk.form(desk.midwife.account)
    laboratory.kind = .laboratory
    let refused = try await problems {
      try await desk.rig.clinic.run(RecordNetworkFacility(nil, laboratory), by: desk.rig.officer)
    }
    #expect(Set(refused.all.map(\.field)) == ["penanggung", "akun"])
  }
}
