import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("The end of an agreement")
struct EndingTests {
  private func house() async throws -> (clinic: Clinic, head: Actor) {
    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    return (Clinic(store: store, clock: .fixed(PaidMonth.today)), demo.actor(.kepala))
  }

  private func notice(received: String = "2026-11-16", wished: String = "2026-12-01") -> RegisterExit {
    RegisterExit(
      .puskesmas, letter: "440/77", receivedOn: CalendarDate(iso: received),
      wishedOn: CalendarDate(iso: wished),
      reason: "Bergabung dengan klinik daerah")
  }

  @Test("A short notice ends the agreement with the next month, explained step by step")
  func short() async throws {
    let (clinic, head) = try await house()
    let id = try await clinic.run(notice(), by: head)
    let answer = try await clinic.read(ReadEnding(id), by: head)
    #expect(answer.ending.effectiveOn.iso == "2026-12-31" && answer.exit?.isShort == true)
    #expect(answer.exit?.explanation.allSatisfy { $0.source == "PKS 004 Ps.12(2)" } == true)
    let again = try await refusal { try await clinic.run(notice(), by: head) }
    #expect(again.contains("2026-12-31"))
  }

  @Test("What is missing is told field by field")
  func missing() async throws {
    let (clinic, head) = try await house()
    let empty = RegisterExit(nil, letter: "", receivedOn: nil, wishedOn: nil, reason: "")
    let fields = try await problems { try await clinic.run(empty, by: head) }.all.map(\.field)
    #expect(fields == ["pihak", "surat-akhir", "diterima", "diminta", "alasan-akhir"])
    let late = try await problems {
      try await clinic.run(notice(received: "2026-11-21", wished: "2026-11-01"), by: head)
    }
    #expect(late.all.map(\.field) == ["diterima", "diminta"])
    let typo = try await problems { try await clinic.run(notice(wished: "2126-12-01"), by: head) }
    #expect(typo.all.map(\.field) == ["diminta"])
  }

  @Test("Participants are shared out after coordination and counted until nobody is left")
  func moves() async throws {
    let (clinic, head) = try await house()
    let id = try await clinic.run(notice(), by: head)
    let early = try await refusal {
      try await clinic.run(NameDestination(id, "Klinik Sehat", code: "", count: 5), by: head)
    }
    #expect(early.contains("koordinasi"))
    let day = try #require(CalendarDate(iso: "2026-11-19"))
    try await clinic.run(CoordinateEnding(id, on: day, with: "BPJS Cabang", registered: 9), by: head)
    try await clinic.run(
      CoordinateEnding(id, on: day, with: "BPJS Cabang dan Dinas", registered: 12), by: head)
    let first = try await clinic.run(
      NameDestination(id, "Klinik Sehat", code: "0114B001", count: 8), by: head)
    let over = try await problems {
      try await clinic.run(NameDestination(id, "Klinik Lain", code: "", count: 5), by: head)
    }
    #expect(over["peserta-fktp"]?.contains("4") == true)
    let twice = try await problems {
      try await clinic.run(NameDestination(id, "klinik sehat", code: "", count: 1), by: head)
    }
    #expect(twice.all.map(\.field) == ["fktp"])
    let second = try await clinic.run(NameDestination(id, "Klinik Lain", code: "", count: 4), by: head)
    func move(_ destination: EndingDestinationID, _ total: Int) async throws -> Int {
      try await clinic.run(MoveParticipants(id, to: destination, total: total, on: day), by: head)
    }
    #expect(try await move(first, 9 - 1) == 4)
    #expect(try await move(first, 7) == 5)
    #expect(try await move(second, 4) == 1)
    let many = try await problems { try await move(second, 5) }
    #expect(many.all.map(\.field) == ["sudah-pindah"])
    let dropped = try await refusal { try await clinic.run(DropDestination(id, second), by: head) }
    #expect(dropped.contains("Klinik Lain"))
    #expect(try await move(first, 8) == 0)
    let ending = try await clinic.read(ReadEnding(id), by: head).ending
    #expect(
      ending.left == 0 && ending.unassigned == 0 && ending.coordination?.parties.contains("Dinas") == true)
    let fewer = try await problems {
      try await clinic.run(CoordinateEnding(id, on: day, with: "BPJS", registered: 11), by: head)
    }
    #expect(fewer.all.map(\.field) == ["peserta"])
  }

  @Test("An FKTP to which nobody has moved goes off the list again")
  func dropped() async throws {
    let (clinic, head) = try await house()
    let id = try await clinic.run(notice(), by: head)
    let day = CalendarDate(iso: "2026-11-19")
    try await clinic.run(CoordinateEnding(id, on: day, with: "BPJS", registered: 9), by: head)
    let destination = try await clinic.run(NameDestination(id, "Klinik", code: "", count: 9), by: head)
    try await clinic.run(DropDestination(id, destination), by: head)
    #expect(try await clinic.read(ReadEnding(id), by: head).ending.unassigned == 9)
  }

  @Test("Signed minutes keep the state of their day, losses and claims that stay open included")
  func minutes() async throws {
    let (clinic, head) = try await house()
    let id = try await clinic.run(notice(), by: head)
    var loss = RecoveryForm()
    loss.cause = .fraud
    loss.about = "Klaim fiktif"
    loss.amount = Rupiah(900_000)
    loss.count = 3
    loss.signedOn = CalendarDate(iso: "2026-11-10")
    loss.minutes = "BA/9"
    let recovery = try await clinic.run(AgreeRecovery(loss), by: head)
    let empty = try await problems {
      try await clinic.run(SignEndingMinutes(id, EndingMinutesForm()), by: head)
    }
    #expect(
      empty.all.map(\.field)
        == ["tanggal-ba", "nomor-ba", "tempat-ba", "nama-bpjs", "jabatan-bpjs", "nama-kepala"])
    var form = EndingMinutesForm()
    form.number = "BA/12"
    form.agreedOn = CalendarDate(iso: "2026-11-20")
    form.place = "Soreang"
    form.insurerName = "Rina Contoh"
    form.insurerPosition = "Kepala Cabang"
    form.headName = "dr. Kepala Contoh"
    try await clinic.run(SignEndingMinutes(id, form), by: head)
    let pay = PayRecovery(
      recovery.id, Rupiah(900_000), on: CalendarDate(iso: "2026-11-20"), reference: "TRX 1")
    _ = try await clinic.run(pay, by: head)
    let answer = try await clinic.read(ReadEnding(id), by: head)
    #expect(answer.state.outstanding.map(\.amount) == [Rupiah(900_000)])
    #expect(answer.state.outstanding.first?.number == recovery.number)
    await #expect(throws: Refusal.self) { try await clinic.run(SignEndingMinutes(id, form), by: head) }
    await #expect(throws: Refusal.self) { try await clinic.run(WithdrawExit(id, because: "x"), by: head) }
  }

  @Test("A notice is taken back before it takes effect; then the agreement goes on and another may come")
  func withdrawn() async throws {
    let (clinic, head) = try await house()
    let id = try await clinic.run(notice(), by: head)
    let wordless = try await problems { try await clinic.run(WithdrawExit(id, because: ""), by: head) }
    #expect(wordless.all.map(\.field) == ["alasan-cabut"])
    try await clinic.run(WithdrawExit(id, because: "Surat 440/78"), by: head)
    await #expect(throws: Refusal.self) {
      try await clinic.run(CoordinateEnding(id, on: nil, with: "", registered: nil), by: head)
    }
    _ = try await clinic.run(notice(), by: head)
  }

  @Test("The end, the move and the minutes stand on the page of deadlines until they are through")
  func deadlines() async throws {
    let (clinic, head) = try await house()
    func due() async throws -> [String] {
      try await clinic.read(ReadDeadlines(), by: head).deadlines
        .filter { ["exit", "participant-moves", "ending-minutes", "recooperation"].contains($0.rule.code) }
        .map { "\($0.rule.code) \($0.dueOn.iso)" }
    }
    let id = try await clinic.run(notice(), by: head)
    #expect(
      try await due()
        == ["ending-minutes 2026-12-31", "exit 2026-12-31", "participant-moves 2026-12-31"])
    try await clinic.run(
      CoordinateEnding(id, on: CalendarDate(iso: "2026-11-19"), with: "BPJS", registered: 0), by: head)
    #expect(try await due() == ["ending-minutes 2026-12-31", "exit 2026-12-31"])
    try await clinic.run(WithdrawExit(id, because: "Surat 440/78"), by: head)
    #expect(try await due().isEmpty)
    _ = try await clinic.run(
      RecordTermination(.fraud, on: CalendarDate(iso: "2025-12-31"), note: "S/1"), by: head)
    #expect(try await due().contains("recooperation 2026-12-31"))
  }

  @Test("An ending on a ground has its participants moved in the same way")
  func ground() async throws {
    let (clinic, head) = try await house()
    _ = try await clinic.run(
      RecordTermination(.summons, on: CalendarDate(iso: "2026-11-03"), note: "S/1"), by: head)
    let ending = try #require(try await clinic.read(ReadEndings(), by: head).endings.first)
    #expect(ending.effectiveOn.iso == "2026-11-30" && ending.cause.source == "PKS 004 Ps.12(1)")
    try await clinic.run(
      CoordinateEnding(ending.id, on: CalendarDate(iso: "2026-11-19"), with: "BPJS", registered: 3), by: head)
    #expect(try await clinic.read(ReadEnding(ending.id), by: head).ending.left == 3)
    await #expect(throws: Refusal.self) {
      try await clinic.run(WithdrawExit(ending.id, because: "x"), by: head)
    }
  }
}
