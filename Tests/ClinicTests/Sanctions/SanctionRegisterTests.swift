import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("The register of warnings")
struct SanctionRegisterTests {
  private func house() async throws -> (clinic: Clinic, head: Actor) {
    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    return (Clinic(store: store, clock: .fixed(PaidMonth.today)), demo.actor(.kepala))
  }

  private func warning(
    _ iso: String, _ kind: GivenWarning.Kind = .written, _ violation: GivenWarning.Violation = .service
  ) -> GiveWarning {
    GiveWarning(
      number: "T/\(iso)", kind, violation, on: CalendarDate(iso: iso), about: "Poli tutup lebih awal")
  }

  @Test("A written warning within thirty days is refused with the first possible day, one for fraud is not")
  func distance() async throws {
    let (clinic, head) = try await house()
    try await clinic.run(warning("2026-10-25"), by: head)
    let refused = try await problems { try await clinic.run(warning("2026-11-20"), by: head) }
    #expect(refused["tanggal"]?.contains("2026-11-24") == true)
    try await clinic.run(warning("2026-11-20", .written, .fraud), by: head)
    let answer = try await clinic.read(ReadSanctions(), by: head)
    #expect(answer.standing == 2 && answer.nextFrom?.iso == "2026-12-20")
    #expect(answer.warnings.map(\.sequence) == [2, 1])
    let due = try await clinic.read(ReadDeadlines(), by: head).deadlines.filter { $0.rule.code == "warning" }
    #expect(due.map(\.dueOn.iso) == ["2026-12-20"])
  }

  @Test("A fourth is refused, and the third makes the end of the agreement possible")
  func three() async throws {
    let (clinic, head) = try await house()
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    let early = try await problems {
      try await clinic.run(RecordTermination(.warnings, on: day, note: "Surat 1"), by: head)
    }
    #expect(early.all.map(\.field) == ["dasar-akhir"])
    for iso in ["2026-08-01", "2026-09-01", "2026-10-01"] { try await clinic.run(warning(iso), by: head) }
    let fourth = try await problems { try await clinic.run(warning("2026-11-15"), by: head) }
    #expect(fourth.all.map(\.field) == ["jenis"])
    #expect(try await clinic.run(RecordTermination(.warnings, on: day, note: "Surat 1"), by: head) == day)
    #expect(try await clinic.read(ReadSanctions(), by: head).endings.first?.againFrom == nil)
  }

  @Test("A warning is answered once and lifted once; lifted, it no longer counts")
  func lifted() async throws {
    let (clinic, head) = try await house()
    let id = try await clinic.run(warning("2026-10-01"), by: head)
    try await clinic.run(AnswerWarning(id, "Jadwal sudah diperbaiki."), by: head)
    await #expect(throws: Refusal.self) { try await clinic.run(AnswerWarning(id, "Lagi"), by: head) }
    try await clinic.run(LiftWarning(id, because: "Surat BPJS 12"), by: head)
    await #expect(throws: Refusal.self) { try await clinic.run(LiftWarning(id, because: "Lagi"), by: head) }
    let answer = try await clinic.read(ReadSanctions(), by: head)
    #expect(answer.standing == 0 && answer.warnings.first?.answer != nil)
  }

  @Test("The answer as it was sent is kept as a scan once there is one, and read like the papers of a case")
  func reply() async throws {
    let (clinic, head) = try await house()
    let id = try await clinic.run(warning("2026-10-01"), by: head)
    let scan = Array("%PDF-1.7 tanggapan".utf8)
    _ = try await conflict {
      try await clinic.run(KeepWarningReply(id, letter: "440/9", scan: scan), by: head)
    }
    try await clinic.run(AnswerWarning(id, "Jadwal sudah diperbaiki."), by: head)
    let wrong = try await problems {
      try await clinic.run(KeepWarningReply(id, letter: " ", scan: Array("GIF89a".utf8)), by: head)
    }
    #expect(wrong.all.map(\.field) == ["surat-tanggapan", "pindaian-tanggapan"])
    try await clinic.run(KeepWarningReply(id, letter: "440/9", scan: scan), by: head)
    let kept = try await clinic.read(ReadWarning(id), by: head).replies
    #expect(kept.map(\.title) == ["440/9"] && kept.first?.kind == .pdf)
    let file = try #require(kept.first?.id)
    #expect(try await clinic.read(ReadCaseFile(file), by: head).bytes == scan)
    await #expect(throws: Refusal.self) { _ = try await clinic.read(ReadTeamFile(file), by: head) }
  }
}
