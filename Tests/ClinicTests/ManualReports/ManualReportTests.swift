import Journal
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("The month's reports of a Puskesmas without a network")
struct ManualReportTests {
  private static let month = ParticipantMonth("2026-11")

  @Test(
    "Closed JKN visits of the month stand in RJTP with card, name and diagnoses; the making is written down")
  func outpatient() async throws {
    let visit = try await OpenVisit.make()
    let month = try #require(Self.month)
    let kepala = visit.demo.actor(.kepala)
    let before = try await visit.clinic.read(ReadManualReports(month), by: kepala)
    #expect(before.visits == 0 && before.open == 1)
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    try await visit.close()
    let report = try await visit.clinic.run(MakeManualReport(.rjtp, month), by: kepala)
    let line = try #require(report.lines.first)
    #expect(
      report.lines.count == 1 && report.referred == 0 && report.facility.name == "Puskesmas Cempaka Sari")
    #expect(
      line.name == "Siti Rahmawati" && line.card?.text == "0001234567890" && line.day.iso == "2026-11-23")
    #expect(line.diagnosis.hasPrefix("I10 ") && line.diagnosis.hasSuffix("; R51") && !line.referred)
    let kinds: [String] = try await visit.store.read { tx in
      try tx.all("SELECT kind FROM journal_entry ORDER BY at DESC, sequence DESC LIMIT 1") { try $0["kind"] }
    }
    #expect(kinds == [FactKind.manualReportMade])
    let december = try #require(ParticipantMonth("2026-12"))
    #expect(try await visit.clinic.read(ReadManualReports(december), by: kepala).visits == 0)
  }

  @Test("RITP holds the stays of the month of discharge with their length, and not who is still in bed")
  func inpatient() async throws {
    let ward = try await Ward.make()
    let (month, kepala) = (try #require(Self.month), ward.visit.demo.actor(.kepala))
    try await ward.examine()
    let stay = try await ward.admit()
    let before = try await ward.visit.clinic.read(ReadManualReports(month), by: kepala)
    #expect(before.stays == 0 && before.inBed == 1)
    try await ward.goHome(stay, on: "26-11-2026", as: .referred)
    let report = try await ward.visit.clinic.run(MakeManualReport(.ritp, month), by: kepala)
    let line = try #require(report.lines.first)
    #expect(report.lines.count == 1 && report.referred == 1 && line.stay == 3 && line.referred)
    #expect(line.day.iso == "2026-11-26" && line.diagnosis.hasPrefix("I10 ") && line.name == "Siti Rahmawati")
    let after = try await ward.visit.clinic.read(ReadManualReports(month), by: kepala)
    #expect(after.stays == 1 && after.staysReferred == 1 && after.inBed == 0)
    try await ward.visit.clinic.run(WithdrawStay(stay, because: "salah pasien"), by: ward.nurse)
    #expect(try await ward.visit.clinic.run(MakeManualReport(.ritp, month), by: kepala).lines.isEmpty)
  }

  @Test("The log book holds teleconsultations with complaint, doctor and result, and no other visit")
  func teleconsultations() async throws {
    let month = try #require(Self.month)
    for (mode, count) in [(Contact.Mode.indirect, 1), (.direct, 0)] {
      let visit = try await OpenVisit.make()
      let kepala = visit.demo.actor(.kepala)
      try await visit.start()
      var form = OpenVisit.complete
      form.mode = mode.rawValue
      try await visit.record(form)
      try await visit.close()
      let report = try await visit.clinic.run(MakeManualReport(.telekonsultasi, month), by: kepala)
      let figures = try await visit.clinic.read(ReadManualReports(month), by: kepala)
      #expect(report.lines.count == count && figures.teleconsultations == count && figures.visits == 1)
      guard let line = report.lines.first else { continue }
      let call = try #require(line.call)
      #expect(line.name == "Siti Rahmawati" && line.diagnosis.hasPrefix("I10 "))
      #expect(call.complaint == "Pusing" && call.kind == .sick && call.result == .home)
      #expect(call.at == OpenVisit.morning && !call.doctor.isEmpty)
    }
  }

  @Test("Only the head and the Dinas make them", arguments: [Role.loket, .dokter, .apoteker])
  func access(role: Role) async throws {
    let visit = try await OpenVisit.make()
    let month = try #require(Self.month)
    await #expect(throws: Refusal.forbidden(.reportToInsurer)) {
      try await visit.clinic.run(MakeManualReport(.rjtp, month), by: visit.demo.actor(role))
    }
  }

  @Test(
    "A month ends where the next begins",
    arguments: [("2026-11", "2026-12-01"), ("2026-12", "2027-01-01"), ("2024-02", "2024-03-01")])
  func months(text: String, next: String) throws {
    #expect(try #require(ParticipantMonth(text)).next.firstDay.iso == next)
  }
}
