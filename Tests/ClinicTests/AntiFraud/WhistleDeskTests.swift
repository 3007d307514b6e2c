import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Reporting fraud without a name (FRD-04)")
struct WhistleDeskTests {
  private static let message = "Ada kunjungan yang dicatat padahal pasiennya tidak datang."

  private func house() async throws -> (clinic: Clinic, desk: WhistleDesk, demo: DemoPuskesmas) {
    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    let clinic = Clinic(store: store, clock: .fixed(PaidMonth.today))
    return (clinic, WhistleDesk(clinic), demo)
  }

  @Test("The sender looks again with the code, the team answers, both read each other")
  func conversation() async throws {
    let (clinic, desk, demo) = try await house()
    let code = try await desk.report(Self.message, contact: "", about: demo.facility.id)
    let team = demo.actor(.timKecurangan)
    let report = try #require(try await clinic.read(ReadWhistleReports(), by: team).first)
    #expect(report.waitsForTeam && report.contact.isEmpty)
    try await clinic.run(AnswerWhistleReport(report.id, "Tanggal berapa?"), by: team)
    let typed = try #require(WhistleCode(typed: code.text.lowercased().replacing("-", with: " ")))
    #expect(try await desk.look(typed).messages.map(\.isOfTeam) == [false, true])
    try await desk.answer("Sekitar tanggal sepuluh bulan ini.", to: code)
    #expect(try await clinic.read(ReadWhistleReport(report.id), by: team).messages.count == 3)
    try await clinic.run(CloseWhistleReport(report.id), by: team)
    await #expect(throws: Refusal.self) { try await desk.answer(Self.message, to: code) }
  }

  @Test("Nothing in the tables or the journal says who, from where, or at what hour")
  func anonymous() async throws {
    let (clinic, desk, demo) = try await house()
    let before = try await entries(clinic.store)
    let code = try await desk.report(Self.message, contact: "", about: demo.facility.id)
    #expect(try await entries(clinic.store) == before)
    let report = try await desk.look(code)
    let columns: [String] = try await clinic.store.read { tx in
      let reports = try tx.rows("SELECT * FROM whistle_report")
      let messages = try tx.rows("SELECT * FROM whistle_message")
      return (reports + messages).map { "\($0)" }
    }
    #expect(columns.count == 2 && !columns.joined().contains(code.text))
    // The identity carries midnight, not the moment.
    let midnight = FacilityZone.wib.instant(on: FacilityZone.wib.date(of: PaidMonth.today))
    let born = Int64(report.id.text.filter { $0 != "-" }.prefix(12), radix: 16)
    #expect(born == midnight.milliseconds)
  }

  private func entries(_ store: Store) async throws -> Int? {
    try await store.read { try $0.value("SELECT COUNT(*) AS n FROM journal_entry") }
  }

  @Test("A wrong code opens nothing; too short, too long and nowhere are refused with their fields")
  func refused() async throws {
    let (_, desk, demo) = try await house()
    await #expect(throws: Refusal.self) { try await desk.look(.random()) }
    #expect(WhistleCode(typed: "K7QX") == nil && WhistleCode(typed: "K7QX-93MB-TR2A-HN5O") == nil)
    let short = try await problems { try await desk.report("Ada", contact: "", about: nil) }
    #expect(short.all.map(\.field) == ["puskesmas", "pesan"])
    let long = try await problems {
      try await desk.report(
        String(repeating: "a", count: 4001), contact: String(repeating: "b", count: 201),
        about: demo.facility.id)
    }
    #expect(long.all.map(\.field) == ["pesan", "kontak"])
  }

  @Test("Only the fraud team reads reports: not the head, not the Dinas, nobody else", arguments: Role.people)
  func onlyTheTeam(_ role: Role) async throws {
    let (clinic, _, demo) = try await house()
    if role == .timKecurangan {
      #expect(try await clinic.read(ReadWhistleReports(), by: demo.actor(role)).isEmpty)
    } else {
      await #expect(throws: Refusal.forbidden(.readWhistleReports)) {
        try await clinic.read(ReadWhistleReports(), by: demo.actor(role))
      }
    }
  }

  @Test("A report becomes a case in the team's own words")
  func toCase() async throws {
    let (clinic, desk, demo) = try await house()
    _ = try await desk.report(Self.message, contact: "0812", about: demo.facility.id)
    let team = demo.actor(.timKecurangan)
    let report = try #require(try await clinic.read(ReadWhistleReports(), by: team).first)
    let opened = try #require(
      try await clinic.run(CloseWhistleReport(report.id, asCase: "Kunjungan fiktif"), by: team))
    let found = try await clinic.read(ReadCase(opened), by: demo.actor(.kepala)).auditCase
    #expect(found.trigger == .whistleBlowing && found.about == "Kunjungan fiktif")
  }
}
