import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("A fraud case from its hit to its sanction (FRD-05)")
struct FraudCaseTests {
  private let month: PaidMonth
  private let id: AuditCaseID
  private let hit: FraudHitID
  private var head: Actor { month.demo.actor(.kepala) }

  init() async throws {
    month = try await PaidMonth(participants: 20)
    try await month.visit(1, diagnosis: nil)
    let team = month.demo.actor(.timKecurangan)
    try await month.clinic.run(ScanForFraud(), by: team)
    let found = try await month.clinic.read(ReadFraudHits(try PaidMonth.november()), by: team).hits
    hit = try #require(found.first?.id)
    id = try #require(try await month.clinic.run(DisposeHit(hit, .toCase, note: "Perlu dicek"), by: team))
  }

  private func read() async throws -> ReadCase.Answer {
    try await month.clinic.read(ReadCase(id), by: head)
  }

  private func step(_ step: CaseStep, _ paper: CaseStepPaper = CaseStepPaper()) async throws {
    try await month.clinic.run(
      AdvanceCase(id, step, on: try day("2026-11-20"), note: "", paper: paper), by: head)
  }

  private func prove(loss: Int64) async throws {
    try await step(.investigated, CaseStepPaper(letter: "LHP/1", team: .insurer))
    try await step(
      .proven, CaseStepPaper(letter: "LHP/2", loss: Rupiah(loss), scan: Array("%PDF-1.7 laporan".utf8)))
  }

  @Test("Each step stands on a paper with its number, its team and its scan, and the hit is linked")
  func papers() async throws {
    #expect(try await read().links.hits.map(\.id) == [hit])
    let bare = try await problems { try await step(.investigated) }
    #expect(bare.all.map(\.field) == ["dokumen", "tim"])
    try await step(.investigated, CaseStepPaper(letter: "LHP/1", team: .puskesmas))
    let lossless = try await problems { try await step(.proven, CaseStepPaper(letter: "LHP/2")) }
    #expect(lossless.all.map(\.field) == ["kerugian"])
    try await step(
      .proven, CaseStepPaper(letter: "LHP/2", loss: Rupiah(900_000), scan: Array("%PDF-1.7 laporan".utf8)))
    let answer = try await read()
    #expect(answer.auditCase.events.map(\.letter) == ["LHP/1", "LHP/2"])
    #expect(answer.auditCase.events.first?.event.team == .puskesmas)
    let paper = try #require(answer.papers[2]?.first)
    #expect(try await month.clinic.read(ReadCaseFile(paper.id), by: head).kind == .pdf)
  }

  @Test(
    "What is proven is recovered with the amount of the verdict, then sanctioned; both are steps that lead to their pages"
  )
  func whole() async throws {
    let early = try await problems {
      var form = RecoveryForm()
      form.auditCase = id
      form.cause = .fraud
      form.about = "Kunjungan fiktif"
      form.amount = Rupiah(1)
      form.count = 1
      form.signedOn = try day("2026-11-20")
      form.minutes = "BA/1"
      try await month.clinic.run(AgreeRecovery(form), by: head)
    }
    #expect(early.all.map(\.field) == ["perkara"])
    try await prove(loss: 900_000)
    let open = try await problems { try await step(.closed) }
    #expect(open.all.map(\.field) == ["langkah"])
    let byHand = try await problems { try await step(.recoveryAgreed) }
    #expect(byHand.all.map(\.field) == ["langkah"])
    let recovery = try await month.clinic.run(
      RecoverByCase(id, count: 3, signedOn: try day("2026-11-20"), minutes: "BA/1"), by: head)
    #expect(recovery.amount == Rupiah(900_000) && recovery.cause == .fraud && recovery.auditCase == id)
    let warning = try await month.clinic.run(
      GiveWarning(
        number: "T/1", .written, .fraud, on: try day("2026-11-20"), about: "Kunjungan fiktif", auditCase: id),
      by: head)
    let answer = try await read()
    #expect(
      answer.auditCase.events.map(\.event.step) == [.investigated, .proven, .recoveryAgreed, .sanctioned])
    #expect(answer.auditCase.events.compactMap(\.target) == [recovery.id.text, warning.text])
    #expect(
      answer.links.recoveries.map(\.id) == [recovery.id] && answer.links.warnings.map(\.id) == [warning])
    _ = try await conflict {
      try await month.clinic.run(
        RecoverByCase(id, count: 3, signedOn: try day("2026-11-20"), minutes: "BA/2"), by: head)
    }
    try await step(.closed)
    #expect(try await read().auditCase.course.isOpen(asOf: try day("2026-11-20")) == false)
  }

  @Test("A recovery that was signed before the verdict is told beside its day")
  func dates() async throws {
    try await prove(loss: 900_000)
    let early = try await problems {
      try await month.clinic.run(
        RecoverByCase(id, count: 1, signedOn: try day("2026-11-19"), minutes: "BA/1"), by: head)
    }
    #expect(early.all.map(\.field) == ["tanggal-berita-acara"])
  }

  @Test("A warning on the mere indication names the case and is no step of it")
  func indication() async throws {
    try await month.clinic.run(
      GiveWarning(
        number: "T/1", .written, .fraud, on: try day("2026-11-20"), about: "Indikasi", auditCase: id),
      by: head)
    let answer = try await read()
    #expect(answer.auditCase.events.isEmpty && answer.links.warnings.count == 1)
  }
}
