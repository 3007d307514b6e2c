import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("What the newcomer's demo has for the claims desk")
struct DemoOfficeTests {
  private func house() async throws -> (clinic: Clinic, demo: DemoPuskesmas) {
    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.load(in: store, at: PaidMonth.today)
    try await DemoAccounts.seed(
      demo, in: store, hasher: PasswordHasher(cost: .trivial), at: PaidMonth.today)
    return (Clinic(store: store, clock: .fixed(PaidMonth.today)), demo)
  }

  @Test(
    "An agreement that says it is an example holds today; asked again, nothing is added; next year a new one is"
  )
  func agreement() async throws {
    let (clinic, demo) = try await house()
    #expect(try await DemoAgreement(clinic, at: demo).run() == "contoh-2026")
    #expect(try await DemoAgreement(clinic, at: demo).run() == nil)
    let answer = try await clinic.read(ReadAgreementTerms(), by: demo.actor(.kepala))
    #expect(answer.current == "contoh-2026")
    let terms = try #require(answer.added.first?.terms)
    #expect(terms.title.contains("contoh") && terms.title.contains("bukan perjanjian sungguhan"))
    #expect(terms.isInForce(on: RegisterHouse.today))
    let usual = try ShippedTerms.named(ShippedTerms.usual)
    #expect(terms.tariffs["KB-INJ"]?.amount == usual.tariffs["KB-INJ"]?.amount)
    let later = Clinic(
      store: clinic.store, clock: .fixed(FacilityZone.wib.instant(on: try day("2027-03-01"), hour: 8)))
    #expect(try await DemoAgreement(later, at: demo).run() == "contoh-2027")
  }

  @Test("Everybody has a SIP in HFIS and an STR, once")
  func licences() async throws {
    let (clinic, demo) = try await house()
    #expect(try await DemoLicences(clinic, at: demo).run() > 0)
    #expect(try await DemoLicences(clinic, at: demo).run() == 0)
    let register = try await clinic.read(ReadRegisterChanges(), by: demo.actor(.kepala))
    #expect(register.changes.allSatisfy { $0.entry != nil })
    let midwife = try #require(demo.practitioners[.bidan])
    let licences = try await clinic.store.read { try PracticeLicence.all(of: demo.facility.id, in: $0) }
    #expect(licences.contains { $0.practitioner == midwife.id && $0.validUntil > RegisterHouse.today })
  }

  @Test(
    "Claims of the midwife are ready, those of the network wait; cockpit, ledger and desk count by one agreement"
  )
  func claims() async throws {
    let (clinic, demo) = try await house()
    try await DemoLicences(clinic, at: demo).run()
    try await DemoAgreement(clinic, at: demo).run()
    _ = try await DemoDay(clinic, at: demo).queue()
    #expect(try await DemoClaims(clinic, at: demo).run() == 6)
    #expect(try await DemoClaims(clinic, at: demo).run() == 0)
    let book = try await clinic.read(ReadClaims(), by: demo.actor(.klaim))
    let ready = book.claims.filter { book.isReady($0) }
    #expect(ready.count == 3 && ready.allSatisfy { $0.performer == .midwife })
    #expect(book.claims.count(where: \.waitsForApproval) == 3)
    for claim in book.claims where claim.waitsForApproval {
      let blocking = book.check(claim)?.findings.filter { $0.blocks && $0.kind != .evidence } ?? []
      #expect(blocking.map(\.sentence) == [])
    }
    let reports = try await clinic.read(ReadNetworkReports(), by: demo.actor(.klaim))
    #expect(reports.lines.map(\.stage) == [.sent])
    let head = demo.actor(.kepala)
    let month = try #require(ParticipantMonth("2026-11"))
    let cockpit = try await clinic.read(ReadCapitationMonth(month), by: head)
    let ledger = try await clinic.read(ReadLedgerMonth(month), by: head)
    #expect(book.terms(on: RegisterHouse.today).name == "contoh-2026")
    #expect(cockpit.terms.name == "contoh-2026" && ledger.ledger.terms.name == "contoh-2026")
    #expect(cockpit.capitation.total == ledger.ledger.capitation.total)
  }

  @Test(
    "The demo's participants come in as files: the month before and this one, once, with Prolanis members among them"
  )
  func participants() async throws {
    let (clinic, demo) = try await house()
    try await DemoAgreement(clinic, at: demo).run()
    _ = try await DemoDay(clinic, at: demo).queue()
    let registered = try #require(try await DemoParticipants(clinic, at: demo).run())
    #expect(registered > DemoParticipants.others)
    #expect(try await DemoParticipants(clinic, at: demo).run() == nil)
    let files = try await clinic.read(ReadParticipantFiles(), by: demo.actor(.kepala)).files
    #expect(files.map(\.month.text) == ["2026-11", "2026-10"] && files.allSatisfy { $0.badLines == 0 })
    #expect((files[0].added, files[0].removed) == (9, 5))
    let month = try await clinic.read(ReadCapitationMonth(), by: demo.actor(.kepala))
    #expect(month.capitation.total > .zero && month.counts.dmDiagnosed > 0 && month.counts.htDiagnosed > 0)
    let niks = try await clinic.store.read { tx in
      try tx.all("SELECT nik FROM participant WHERE nik IS NOT NULL") { try $0["nik"] as String }
    }
    #expect(
      niks.count > DemoParticipants.others
        && niks.allSatisfy { (9000...9999).contains(Int($0.suffix(4)) ?? 0) })
    let later = Clinic(
      store: clinic.store, clock: .fixed(FacilityZone.wib.instant(on: try day("2026-12-03"), hour: 8)))
    #expect(try await DemoParticipants(later, at: demo).run() != nil)
  }

  @Test(
    "Refer-back letters are in force, near their end, over and ended, once; the active participants are counted"
  )
  func referBack() async throws {
    let (clinic, demo) = try await house()
    _ = try await DemoDay(clinic, at: demo).queue()
    #expect(try await DemoReferBack(clinic, at: demo).run() == 5)
    #expect(try await DemoReferBack(clinic, at: demo).run() == 0)
    let register = try await clinic.read(ReadReferBackRegister(), by: demo.actor(.dokter))
    #expect(register.participants == 3 && register.totals[.active] == 3)
    #expect(register.totals[.endingSoon] == 1 && register.totals[.over] == 2)
    #expect(Set(register.lines.map(\.letter.content.collection)) == [.room, .pharmacy])
    #expect(register.lines.flatMap(\.letter.content.outsideDrugs).map(\.name) == ["Suplemen Contoh"])
    let month = try await clinic.read(ReadCapitationMonth(), by: demo.actor(.kepala))
    #expect(month.referBack == 3)
  }
}
