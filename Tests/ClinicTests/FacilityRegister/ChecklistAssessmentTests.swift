import JKN
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Self-assessments: equipment, Komitmen Integrasi Sistem, Pelayanan prima")
struct ChecklistAssessmentTests {
  private static func findings(
    _ kind: ChecklistKind, short: [String: String] = [:]
  ) throws -> [String: ChecklistAssessment.Finding] {
    let codes = try Checklist.shipped(kind).items.map(\.code)
    return Dictionary(
      uniqueKeysWithValues: codes.map { code in
        (code, short[code].map { .init(.short, note: $0) } ?? .init(.met))
      })
  }

  @Test("What is lacking is shown by the last look; a year later it is old")
  func assessed() async throws {
    let house = try await RegisterHouse()
    let today = RegisterHouse.today
    let first = try Self.findings(.equipment, short: ["backup-power": "UPS rusak"])
    try await house.clinic().run(
      AssessChecklist(.equipment, on: today.adding(days: -10), first), by: house.head)
    let second = try Self.findings(.equipment, short: ["internet": "Sering putus", "printer": "Belum ada"])
    try await house.clinic().run(AssessChecklist(.equipment, on: today, second), by: house.head)
    let found = try await house.clinic().read(ReadChecklist(.equipment), by: house.head).assessments
    #expect(found.map { $0.shortfalls.map(\.code) } == [["printer", "internet"], ["backup-power"]])
    #expect(found.first?.findings["internet"]?.note == "Sering putus")
    let last = try #require(found.first)
    #expect(
      !last.isOld(on: today.adding(months: 12)) && last.isOld(on: today.adding(months: 12).adding(days: 1)))
  }

  @Test("Each list is kept by itself, with a number, who and when; an earlier one stays readable")
  func lists() async throws {
    let house = try await RegisterHouse()
    let (today, head) = (RegisterHouse.today, house.head)
    let early = try Self.findings(.integration, short: ["tests": "UAT Januari"])
    let id = try await house.clinic().run(
      AssessChecklist(.integration, on: today.adding(days: -1), early), by: head)
    try await house.clinic(hours: 1).run(
      AssessChecklist(.integration, on: today, Self.findings(.integration)), by: head)
    try await house.clinic(hours: 2).run(
      AssessChecklist(.pharmacy, on: today, Self.findings(.pharmacy)), by: house.demo.actor(.adminDinas))
    let kept = try await house.clinic().read(ReadChecklist(.integration), by: head).assessments
    #expect(kept.map(\.number) == ["KI-20261120-0002", "KI-20261120-0001"])
    let pharmacy = try await house.clinic().read(ReadChecklist(.pharmacy), by: head).assessments
    #expect(pharmacy.map(\.number) == ["DL-20261120-0001"])
    #expect(pharmacy.first?.assessedBy == house.demo.actor(.adminDinas).name)
    #expect(try await house.clinic().read(ReadChecklist(.equipment), by: head).assessments.isEmpty)
    let read = try await house.clinic().read(ReadChecklistAssessment(.integration, id), by: head)
    #expect(read.shortfalls.map(\.code) == ["tests"] && read.findings["tests"]?.note == "UAT Januari")
    #expect(read.assessedBy == head.name && read.assessedAt == PaidMonth.today)
    await #expect(throws: Refusal.self) {
      try await house.clinic().read(ReadChecklistAssessment(.pharmacy, id), by: head)
    }
  }

  @Test("Every item is answered, what is lacking says what, and only what may be absent is absent")
  func incomplete() async throws {
    let house = try await RegisterHouse()
    var answers = try Self.findings(.equipment, short: ["printer": " "])
    answers["power"] = nil
    answers["network"] = .init(.absent)
    answers["laboratory"] = .init(.absent)
    let asked = answers
    let wrong = try await problems {
      try await house.clinic().run(
        AssessChecklist(.equipment, on: RegisterHouse.today.adding(days: 1), asked), by: house.head)
    }
    #expect(
      Set(wrong.all.map(\.field)) == ["tanggal", "catatan-printer", "butir-power", "butir-network"])
    await #expect(throws: Refusal.self) {
      try await house.clinic().run(
        AssessChecklist(.equipment, on: RegisterHouse.today, asked), by: house.demo.actor(.loket))
    }
  }

  @Test("An assessment of the equipment from before there were other lists is read as it was")
  func former() async throws {
    let house = try await RegisterHouse()
    try await house.store.write { tx in
      try tx.execute(
        """
        INSERT INTO equipment_assessment (facility, id, assessed_on, findings, assessed_at, assessed_by)
        VALUES (\(house.head.facility), \(ChecklistAssessmentID(at: PaidMonth.today)), \(RegisterHouse.today),
          '{"power":{"answer":"short","note":"Padam"}}', \(PaidMonth.today), 'Kepala')
        """)
    }
    let found = try await house.clinic().read(ReadChecklist(.equipment), by: house.head).assessments
    let kept = try #require(found.first)
    #expect(kept.number == "DP-2026-11-20" && kept.findings["power"]?.note == "Padam")
  }
}
