import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Scans of the answer to a warning that were filed by mistake")
struct WarningReplyTests {
  private struct House {
    let clinic: Clinic
    let demo: DemoPuskesmas
    var head: Actor { demo.actor(.kepala) }

    init() async throws {
      let store = try await ReferenceStore.empty()
      demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
      clinic = Clinic(store: store, clock: .fixed(PaidMonth.today))
    }

    /// The same house some days later.
    func later(days: Int) -> Clinic {
      Clinic(store: clinic.store, clock: .fixed(PaidMonth.today + .seconds(days * 86_400)))
    }

    /// One that is answered in writing here.
    func warn(_ iso: String, _ violation: GivenWarning.Violation = .service) async throws -> WarningID {
      let id = try await clinic.run(
        GiveWarning(
          number: "T/\(iso)", .written, violation, on: CalendarDate(iso: iso), about: "Poli tutup lebih awal"),
        by: head)
      try await clinic.run(AnswerWarning(id, "Jadwal sudah diperbaiki."), by: head)
      return id
    }

    /// The scan that was filed last.
    @discardableResult
    func file(_ id: WarningID, _ letter: String = "440/9", in clinic: Clinic? = nil) async throws
      -> OversightFileID
    {
      let clinic = clinic ?? self.clinic
      try await clinic.run(
        KeepWarningReply(id, letter: letter, scan: Array("%PDF-1.7 \(letter)".utf8)), by: head)
      let files = try await clinic.read(ReadWarning(id), by: head).replies
      return try #require(files.first { $0.title == letter && $0.withdrawal == nil }?.id)
    }

    func state(_ id: WarningID) async throws -> WarningReply {
      let answer = try await clinic.read(ReadSanctions(), by: head)
      return answer.reply(to: try #require(answer.warnings.first { $0.id == id }))
    }
  }

  @Test("It stays kept with the reason, is opened by nobody, and the warning stands as if it had no answer")
  func withdrawn() async throws {
    let house = try await House()
    let id = try await house.warn("2026-11-01")
    #expect(try await house.state(id) == .written)
    let file = try await house.file(id)
    #expect(try await house.state(id) == .sent)
    try await house.clinic.run(WithdrawWarningReply(id, file, because: "Surat teguran lain"), by: house.head)
    let kept = try #require(try await house.clinic.read(ReadWarning(id), by: house.head).replies.first)
    #expect(kept.withdrawal?.reason == "Surat teguran lain" && kept.withdrawal?.by == house.head.name)
    #expect(try await house.state(id) == .withdrawn)
    await #expect(throws: Refusal.notFound("Berkas")) {
      _ = try await house.clinic.read(ReadCaseFile(file), by: house.head)
    }
    // The clock of the next warning runs from the warning, whatever became of its answer.
    let sanctions = try await house.clinic.read(ReadSanctions(), by: house.head)
    #expect(sanctions.standing == 1 && sanctions.nextFrom?.iso == "2026-12-01")
    let kind: String? = try await house.clinic.store.read {
      try $0.value("SELECT kind FROM journal_entry ORDER BY sequence DESC LIMIT 1")
    }
    #expect(kind == FactKind.warningReplyWithdrawn)
    try await house.file(id, "440/10")
    #expect(try await house.state(id) == .sent)
  }

  @Test("Without a reason, of another warning, or a second time it is refused by its field")
  func refused() async throws {
    let house = try await House()
    let id = try await house.warn("2026-10-01")
    let other = try await house.warn("2026-11-01")
    let file = try await house.file(id)
    func fields(_ command: WithdrawWarningReply) async throws -> [String] {
      try await problems { try await house.clinic.run(command, by: house.head) }.all.map(\.field)
    }
    typealias Field = WithdrawWarningReply.Field
    #expect(try await fields(WithdrawWarningReply(id, file, because: " ")) == [Field.reason])
    #expect(try await fields(WithdrawWarningReply(id, nil, because: "Keliru")) == [Field.file])
    #expect(try await fields(WithdrawWarningReply(other, file, because: "Keliru")) == [Field.file])
    try await house.clinic.run(WithdrawWarningReply(id, file, because: "Keliru"), by: house.head)
    #expect(try await fields(WithdrawWarningReply(id, file, because: "Keliru")) == [Field.file])
  }

  @Test("Once the warning was lifted its answer stays; what was filed after that can be taken back")
  func lifted() async throws {
    let house = try await House()
    let id = try await house.warn("2026-11-01")
    let file = try await house.file(id)
    try await house.clinic.run(LiftWarning(id, because: "Surat BPJS 12"), by: house.head)
    let sentence = try await conflict {
      try await house.clinic.run(WithdrawWarningReply(id, file, because: "Keliru"), by: house.head)
    }
    #expect(sentence.contains("sudah dicabut"))
    let clinic = house.later(days: 1)
    let after = try await house.file(id, "440/10", in: clinic)
    try await clinic.run(WithdrawWarningReply(id, after, because: "Keliru"), by: house.head)
    #expect(try await house.state(id) == .sent)
  }

  @Test(
    "Once the agreement was ended by the warnings, their answers stay; an end on another ground binds none")
  func ended() async throws {
    let house = try await House()
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    var files: [(id: WarningID, file: OversightFileID)] = []
    for iso in ["2026-08-01", "2026-09-01", "2026-10-01"] {
      let id = try await house.warn(iso)
      files.append((id, try await house.file(id)))
    }
    try await house.clinic.run(RecordTermination(.warnings, on: day, note: "Surat 1"), by: house.head)
    for (id, file) in files {
      let sentence = try await conflict {
        try await house.clinic.run(WithdrawWarningReply(id, file, because: "Keliru"), by: house.head)
      }
      #expect(sentence.contains("Pengakhiran perjanjian"))
    }

    let other = try await House()
    let id = try await other.warn("2026-10-01")
    let file = try await other.file(id)
    try await other.clinic.run(RecordTermination(.bankruptcy, on: day, note: "Putusan 1"), by: other.head)
    try await other.clinic.run(WithdrawWarningReply(id, file, because: "Keliru"), by: other.head)
    #expect(try await other.state(id) == .withdrawn)
  }

  @Test("An end for fraud rests on the warnings for fraud alone")
  func fraud() async throws {
    let house = try await House()
    let service = try await house.warn("2026-10-01")
    let fraud = try await house.warn("2026-10-05", .fraud)
    let (first, second) = (try await house.file(service), try await house.file(fraud))
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    try await house.clinic.run(RecordTermination(.fraud, on: day, note: "Surat 1"), by: house.head)
    try await house.clinic.run(WithdrawWarningReply(service, first, because: "Keliru"), by: house.head)
    let sentence = try await conflict {
      try await house.clinic.run(WithdrawWarningReply(fraud, second, because: "Keliru"), by: house.head)
    }
    #expect(sentence.contains("Pengakhiran perjanjian"))
  }

  @Test("Who does not manage cases takes nothing back")
  func access() async throws {
    let house = try await House()
    let id = try await house.warn("2026-11-01")
    let file = try await house.file(id)
    await #expect(throws: Refusal.forbidden(.manageCases)) {
      try await house.clinic.run(
        WithdrawWarningReply(id, file, because: "Keliru"), by: house.demo.actor(.dokter))
    }
  }
}
