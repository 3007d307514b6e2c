import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Verification, audits and their samples")
struct AuditCaseTests {
  @Test("An audit without an indication is refused; a monthly verification needs none")
  func trigger() async throws {
    let audited = try await AuditedMonth()
    let refused = try await problems { try await audited.open(.administrative, trigger: nil) }
    #expect(refused.all.map(\.field) == ["dasar"])
    let running = try await problems { try await audited.open(.postClaim, trigger: nil) }
    #expect(running.all.map(\.field) == ["dari"])
    let opened = try await audited.clinic.run(
      OpenCase(
        .postClaim, trigger: nil, about: "Klaim Oktober", auditor: .internal,
        from: try audited.day("2026-10-05"), to: try audited.day("2026-10-10")), by: audited.head)
    #expect(opened.number.hasPrefix("P-20261120-") && opened.course.verificationDue?.iso == "2026-11-30")
    #expect(opened.period.lowerBound.iso == "2026-10-01" && opened.period.upperBound.iso == "2026-10-31")
  }

  @Test("A month's verification is done on the page of deadlines once its result is there")
  func verified() async throws {
    let audited = try await AuditedMonth()
    let opened = try await audited.clinic.run(
      OpenCase(
        .postClaim, trigger: nil, about: "Klaim Oktober", auditor: .internal,
        from: try audited.day("2026-10-01"), to: try audited.day("2026-10-31")), by: audited.head)
    func note() async throws -> String? {
      try await audited.clinic.read(ReadDeadlines(), by: audited.head).deadlines
        .first { $0.rule.code == "post-claim" && $0.dueOn.iso == "2026-11-30" }?.done?.note
    }
    #expect(try await note() == nil)
    try await audited.clinic.run(
      AdvanceCase(opened.id, .resultDelivered, on: try audited.day("2026-11-20"), note: ""),
      by: audited.head)
    #expect(try await note() == opened.number)
  }

  @Test("What is missing when a case is opened is told field by field")
  func missing() async throws {
    let audited = try await AuditedMonth()
    let refused = try await problems {
      try await audited.clinic.run(
        OpenCase(
          nil, trigger: nil, about: " ", auditor: .internal, from: try audited.day("2026-11-10"),
          to: try audited.day("2026-11-09")), by: audited.head)
    }
    #expect(refused.all.map(\.field) == ["jenis", "tentang", "sampai"])
  }

  @Test(
    "Evidence is due after so many working days, stands on the page of deadlines, and is gone once supplied")
  func evidence() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.open()
    let friday = try audited.day("2026-11-20")
    try await audited.clinic.run(
      AdvanceCase(found.id, .evidenceRequested, on: friday, workingDays: 3, note: "Surat 9"), by: audited.head
    )
    func due() async throws -> [String] {
      try await audited.clinic.read(ReadDeadlines(), by: audited.head).deadlines
        .filter { $0.rule.code == "evidence" }.map(\.dueOn.iso)
    }
    #expect(try await due() == ["2026-11-25"])
    try await audited.clinic.run(
      AdvanceCase(found.id, .evidenceSupplied, on: friday, note: ""), by: audited.head)
    #expect(try await due().isEmpty)
    let skipped = try await problems {
      try await audited.clinic.run(AdvanceCase(found.id, .closed, on: friday, note: ""), by: audited.head)
    }
    #expect(skipped.all.map(\.field) == ["langkah"])
  }

  @Test("A sample is drawn once, can be drawn again, and does not change when more visits are signed later")
  func frozen() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    let drawn = try await audited.sample(of: found.id)
    let expected = SampleDraw(seed: 7, size: 4).items(of: audited.visits.map(\.text))
    #expect(drawn.map(\.text) == expected)
    try await audited.month.visit(19, on: "2026-11-11")
    let sample = try #require(try await audited.clinic.read(ReadCase(found.id), by: audited.head).sample)
    #expect(sample.items.map(\.id) == drawn && sample.population == 12 && sample.isReproduced)
    #expect(sample.coverage == 3333)
    await #expect(throws: Refusal.self) {
      try await audited.clinic.run(DrawSample(found.id, .all, seed: 8, size: 2), by: audited.head)
    }
  }

  @Test("A population in which somebody changed a row is noticed")
  func tampered() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    await #expect(throws: (any Error).self) {
      try await audited.month.store.write { tx in
        try tx.execute("DELETE FROM audit_population WHERE audit_case = \(found.id)")
      }
    }
    let other = try await audited.month.visit(18, on: "2026-11-12").encounter
    try await audited.month.store.write { tx in
      try tx.execute(
        """
        INSERT INTO audit_population (facility, audit_case, encounter) VALUES (\(audited.head.facility), \(found.id),
          \(other))
        """)
    }
    #expect(try await audited.clinic.read(ReadCase(found.id), by: audited.head).sample?.isReproduced == false)
  }

  @Test("A finding belongs to the sample and says what differs")
  func finding() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    let drawn = try await audited.sample(of: found.id)
    let outside = try #require(audited.visits.first { !drawn.contains($0) })
    await #expect(throws: Refusal.self) {
      try await audited.clinic.run(
        RecordFinding(found.id, outside, .conforms, difference: .zero, note: ""), by: audited.head)
    }
    let wordless = try await problems {
      try await audited.clinic.run(
        RecordFinding(found.id, drawn[0], .differs, difference: Rupiah(50_000), note: ""), by: audited.head)
    }
    #expect(wordless.all.map(\.field) == ["uraian"])
    try await audited.clinic.run(
      RecordFinding(found.id, drawn[0], .differs, difference: Rupiah(50_000), note: "Tanpa resume"),
      by: audited.head)
    let sample = try await audited.clinic.read(ReadCase(found.id), by: audited.head).sample
    #expect(sample?.items.first?.finding?.difference == Rupiah(50_000))
  }

  @Test("A recommendation is followed until it is done")
  func recommendation() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.open()
    try await audited.clinic.run(
      AddRecommendation(found.id, from: .tkmkb, "Lengkapi resume", dueOn: try audited.day("2026-12-01")),
      by: audited.head)
    let open = try #require(
      try await audited.clinic.read(ReadCase(found.id), by: audited.head).recommendations.first)
    #expect(
      try await audited.clinic.read(ReadDeadlines(), by: audited.head).deadlines
        .contains { $0.rule.code == "recommendation" && $0.dueOn.iso == "2026-12-01" })
    try await audited.clinic.run(FinishRecommendation(open.id, note: "Sudah dilatih"), by: audited.head)
    await #expect(throws: Refusal.self) {
      try await audited.clinic.run(FinishRecommendation(open.id, note: "Lagi"), by: audited.head)
    }
  }

  @Test("An indication of fraud at an audit becomes a fraud case of its own, once, and both name each other")
  func raised() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.open()
    await #expect(throws: Refusal.self) {
      try await audited.clinic.run(RaiseFraudCase(found.id), by: audited.head)
    }
    try await audited.clinic.run(
      AdvanceCase(found.id, .toAntiFraud, on: try audited.day("2026-11-20"), note: ""), by: audited.head)
    let raised = try await audited.clinic.run(RaiseFraudCase(found.id), by: audited.head)
    #expect(raised.kind == .fraud && raised.origin == found.id)
    func links(_ id: AuditCaseID) async throws -> [AuditCaseID] {
      try await audited.clinic.read(ReadCase(id), by: audited.head).links.cases.map(\.id)
    }
    #expect(try await links(found.id) == [raised.id])
    #expect(try await links(raised.id) == [found.id])
    await #expect(throws: Refusal.self) {
      try await audited.clinic.run(RaiseFraudCase(found.id), by: audited.head)
    }
  }
}
