import JKN
import Journal
import Testing
import Vocabulary

@testable import Clinic

@Suite("What an auditor may see (EMR-11, EMR-12)")
struct AuditAccessTests {
  @Test("Nothing before the head has let the auditor in, then the sample and no other record")
  func limited() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    let drawn = try await audited.sample(of: found.id)
    #expect(try await audited.clinic.read(ReadAuditedCases(), by: audited.auditor).isEmpty)
    await #expect(throws: Refusal.notFound("Perkara")) {
      try await audited.clinic.read(ReadAuditedRecord(found.id, drawn[0]), by: audited.auditor)
    }
    try await audited.letIn(found.id)
    #expect(try await audited.clinic.read(ReadAuditedCases(), by: audited.auditor).count == 1)
    let sample = try await audited.clinic.read(ReadAuditedSample(found.id), by: audited.auditor).sample
    #expect(sample?.items.map(\.id) == drawn)
    let answer = try await audited.clinic.read(ReadAuditedRecord(found.id, drawn[0]), by: audited.auditor)
    #expect(answer.record.encounter.id == drawn[0])
    for outside in audited.visits where !drawn.contains(outside) {
      await #expect(throws: Refusal.self) {
        try await audited.clinic.read(ReadAuditedRecord(found.id, outside), by: audited.auditor)
      }
    }
  }

  @Test("Each reading is written down with the patient and the case")
  func logged() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    try await audited.letIn(found.id)
    let record = try await audited.clinic.read(
      ReadAuditedRecord(found.id, try await audited.sample(of: found.id)[0]), by: audited.auditor
    ).record
    let entries = try await audited.month.store.read { tx in
      try tx.all(
        """
        SELECT p.body, e.account, e.patient FROM journal_entry e
        JOIN journal_payload p ON p.facility = e.facility AND p.sequence = e.sequence
        WHERE e.kind = 'patient.read' ORDER BY e.sequence DESC LIMIT 1
        """
      ) { (try $0["body"] as String, try $0["account"] as String, try $0["patient"] as PatientID) }
    }
    let entry = try #require(entries.first)
    #expect(entry.0.contains(found.id.text) && entry.0.contains("ReadAuditedRecord"))
    #expect(entry.1 == audited.auditor.account.text && entry.2 == record.patient.id)
  }

  @Test("It ends with its day, with the case, and when somebody ends it")
  func ends() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    let visit = try await audited.sample(of: found.id)[0]
    func isOpen(_ clinic: Clinic) async -> Bool {
      (try? await clinic.read(ReadAuditedRecord(found.id, visit), by: audited.auditor)) != nil
    }
    try await audited.letIn(found.id, until: "2026-11-25")
    let (last, after) = (try audited.clinic(on: "2026-11-25"), try audited.clinic(on: "2026-11-26"))
    #expect(await isOpen(last))
    #expect(await isOpen(after) == false)
    try await audited.clinic.run(EndAuditAccess(found.id, of: audited.auditor.account), by: audited.head)
    #expect(await isOpen(audited.clinic) == false)
    try await audited.letIn(found.id)
    #expect(await isOpen(audited.clinic))
    let today = try audited.day("2026-11-20")
    for step in [CaseStep.resultDelivered, .agreed, .closed] {
      try await audited.clinic.run(AdvanceCase(found.id, step, on: today, note: ""), by: audited.head)
    }
    #expect(await isOpen(audited.clinic) == false)
  }

  @Test("Another case's sample stays closed, and another Puskesmas's altogether")
  func otherCase() async throws {
    let audited = try await AuditedMonth()
    let (mine, other) = (try await audited.sampled(seed: 1), try await audited.sampled(seed: 2))
    try await audited.letIn(mine.id)
    let visit = try await audited.sample(of: other.id)[0]
    await #expect(throws: Refusal.notFound("Perkara")) {
      try await audited.clinic.read(ReadAuditedRecord(other.id, visit), by: audited.auditor)
    }
  }

  @Test(
    "Only an account that is nothing but an auditor's is let in, with one of ours beside, for a month at most"
  )
  func who() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    let refused = try await problems {
      try await audited.clinic.run(
        GrantAuditAccess(
          found.id, to: audited.head.account, with: audited.auditor.account,
          until: try audited.day("2027-01-01")),
        by: audited.head)
    }
    #expect(refused.all.map(\.field) == ["auditor", "pendamping", "sampai"])
  }

  @Test("The head lets an auditor in, and nobody in the head's place; the Dinas may end it")
  func byTheHead() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    let office = audited.month.demo.actor(.adminDinas)
    let refused = try await conflict {
      try await audited.clinic.run(
        GrantAuditAccess(
          found.id, to: audited.auditor.account, with: audited.month.demo.actor(.perawat).account,
          until: try audited.day("2026-11-25")), by: office)
    }
    #expect(refused.contains("kepala Puskesmas"))
    try await audited.letIn(found.id)
    try await audited.clinic.run(EndAuditAccess(found.id, of: audited.auditor.account), by: office)
    await #expect(throws: Refusal.notFound("Perkara")) {
      try await audited.clinic.read(ReadAuditedSample(found.id), by: audited.auditor)
    }
  }

  @Test("The auditor's role opens nothing else")
  func nothingElse() {
    let allowed = Action.allCases.filter { Access.roles(for: $0).contains(.auditor) }
    #expect(Set(allowed) == [.ownAccount, .readAuditedRecords])
  }
}
