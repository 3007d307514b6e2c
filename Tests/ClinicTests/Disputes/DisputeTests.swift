import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Disputes about the agreement")
struct DisputeTests {
  private func house() async throws -> (clinic: Clinic, head: Actor) {
    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    return (Clinic(store: store, clock: .fixed(PaidMonth.today)), demo.actor(.kepala))
  }

  private func warning(_ clinic: Clinic, _ head: Actor) async throws -> WarningID {
    try await clinic.run(
      GiveWarning(
        number: "T/1", .written, .service, on: CalendarDate(iso: "2026-11-02"), about: "Poli tutup"), by: head
    )
  }

  @Test("A dispute about a warning names it, climbs to mediation, and is agreed")
  func walked() async throws {
    let (clinic, head) = try await house()
    let warning = try await warning(clinic, head)
    let since = CalendarDate(iso: "2026-11-03")
    let id = try await clinic.run(
      OpenDispute(about: "warning:\(warning)", "Poli tidak tutup", since: since), by: head)
    func step(_ step: DisputeStep, _ note: String = "", due: String? = nil) async throws {
      try await clinic.run(
        AdvanceDispute(
          id, step, on: CalendarDate(iso: "2026-11-20"), dueOn: due.flatMap { CalendarDate(iso: $0) },
          note: note), by: head)
    }
    try await step(.deliberation, due: "2026-12-04")
    let due = try await clinic.read(ReadDeadlines(), by: head).deadlines.filter { $0.rule.code == "dispute" }
    #expect(due.map(\.dueOn.iso) == ["2026-12-04"] && due.first?.about.contains("Musyawarah") == true)
    let wordless = try await problems { try await step(.met) }
    #expect(wordless.all.map(\.field) == ["hasil"])
    try await step(.met, "Belum sepakat")
    let court = try await problems { try await step(.court) }
    #expect(court["langkah"]?.contains("sesudah mediasi") == true)
    try await step(.mediation)
    try await step(.agreed, "Teguran dicabut")
    await #expect(throws: Refusal.self) { try await step(.court) }
    let answer = try await clinic.read(ReadDispute(id), by: head)
    #expect(answer.subject?.words.contains("T/1") == true && !answer.dispute.course.isOpen)
    #expect(answer.dispute.events.map(\.event.step) == [.deliberation, .met, .mediation, .agreed])
    #expect(try await clinic.read(ReadWarning(warning), by: head).disputes.map(\.id) == [id])
    #expect(
      try await clinic.read(ReadDeadlines(), by: head).deadlines.allSatisfy { $0.rule.code != "dispute" })
  }

  @Test("What it is about is in a register or is said to be in none; the rest is told field by field")
  func opened() async throws {
    let (clinic, head) = try await house()
    func fields(_ about: String?, amount: Rupiah? = nil) async throws -> [String] {
      try await problems {
        try await clinic.run(OpenDispute(about: about, "", amount: amount, since: nil), by: head)
      }.all.map(\.field)
    }
    #expect(try await fields(nil) == ["tentang", "pokok", "sejak"])
    #expect(
      try await fields("warning:018f0000-0000-7000-8000-000000000000") == ["tentang", "pokok", "sejak"])
    #expect(try await fields("nothing") == ["tentang", "pokok", "sejak"])
    #expect(try await fields("other", amount: .zero) == ["pokok", "nilai", "sejak"])
    let today = CalendarDate(iso: "2026-11-20")
    let id = try await clinic.run(
      OpenDispute(
        about: "capitation-month:2026-10", "Peserta kurang", amount: Rupiah(5_000_000), since: today),
      by: head)
    let dispute = try await clinic.read(ReadDispute(id), by: head).dispute
    #expect(dispute.subject == "2026-10" && dispute.amount == Rupiah(5_000_000))
    #expect(dispute.number == "S-20261120-0001")
    let other = try await clinic.run(OpenDispute(about: "other", "Papan nama", since: today), by: head)
    #expect(try await clinic.read(ReadDispute(other), by: head).dispute.subject == nil)
  }
}
