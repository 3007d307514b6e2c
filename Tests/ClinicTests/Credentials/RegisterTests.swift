import Testing
import Vocabulary

@testable import Clinic

@Suite("Developers and violations")
struct RegisterTests {
  @Test("BPJS is told of a developer's end 30 days before, and surely 7; then the keys are renewed")
  func warnings() async throws {
    let rig = try await CredentialRig()
    try await rig.clinic.run(
      RecordDeveloper(name: "PT Contoh", contract: "K-1", begins: "01-01-2026", ends: "31-12-2026"),
      by: rig.head)
    let developer = try #require(try await rig.clinic.read(ReadRegisters(), by: rig.head).developers.first)
    func deadlines() async throws -> [String] {
      try await rig.clinic.read(ReadDeadlines(), by: rig.head).deadlines
        .filter { $0.rule.code == "developer-end" }.map(\.dueOn.iso)
    }
    #expect(try await deadlines() == ["2026-12-01"])
    func warning(_ day: String) throws -> IntegrationDeveloper.Warning? {
      developer.warning(on: try #require(CalendarDate(iso: day)))
    }
    #expect(try warning("2026-11-30") == nil)
    #expect(try warning("2026-12-01") == .tellBPJS(by: try #require(CalendarDate(iso: "2026-12-24"))))
    #expect(try warning("2026-12-25") == .tellBPJSAtOnce(endsOn: developer.endsOn))
    try await rig.clinic.run(
      EndDeveloper(developer.id, notice: "440/12", endsOn: "20-11-2026"), by: rig.head)
    #expect(try await deadlines().isEmpty)
    let ended = try #require(try await rig.clinic.read(ReadRegisters(), by: rig.head).developers.first)
    #expect(ended.warning(on: try #require(CalendarDate(iso: "2026-11-21"))) == .keysAreToBeRenewed)
  }

  @Test("A violation needs its day, what happened and what was done")
  func violation() async throws {
    let rig = try await CredentialRig()
    do {
      try await rig.clinic.run(
        RecordViolation(about: "x", person: "", day: "30-11-2026", what: "", action: ""), by: rig.head)
      Issue.record("recorded")
    } catch let problems as Problems {
      #expect(problems.all.count == 5)
    }
    try await rig.clinic.run(
      RecordViolation(
        about: "akun", person: "Petugas loket", day: "19-11-2026", what: "Akun dipinjamkan", action: "Ditegur"
      ),
      by: rig.head)
    #expect(try await rig.clinic.read(ReadRegisters(), by: rig.head).violations.map(\.about) == [.account])
  }
}
