import Testing
import Vocabulary

@testable import Clinic

@Suite("The bodies that supervise (VER-08)")
struct SupervisoryBodyTests {
  @Test("A body is known from a day until a day, and the same one not twice at once")
  func dated() async throws {
    let audited = try await AuditedMonth()
    let (clinic, head) = (audited.clinic, audited.head)
    let first = try audited.day("2025-01-01")
    let id = try await clinic.run(
      RecordSupervisoryBody(.tkmkb, name: " TKMKB Contoh ", contact: "Sekretariat", from: first), by: head)
    let twice = try await problems {
      try await clinic.run(RecordSupervisoryBody(.tkmkb, name: "tkmkb contoh", from: first), by: head)
    }
    #expect(twice.all.map(\.field) == ["nama-lembaga"])
    let early = try await problems {
      try await clinic.run(EndSupervisoryBody(id, on: first.adding(days: -1)), by: head)
    }
    #expect(early.all.map(\.field) == ["lembaga-sampai"])
    let last = try audited.day("2025-12-31")
    try await clinic.run(EndSupervisoryBody(id, on: last), by: head)
    _ = try await conflict { try await clinic.run(EndSupervisoryBody(id, on: last), by: head) }
    try await clinic.run(
      RecordSupervisoryBody(.tkmkb, name: "TKMKB Contoh", from: last.adding(days: 1)), by: head)
    let bodies = try await clinic.read(ReadSupervisoryBodies(), by: head).bodies
    #expect(bodies.map(\.name) == ["TKMKB Contoh", "TKMKB Contoh"])
    #expect(bodies.map { $0.holds(on: last) } == [false, true])
    #expect(bodies.map { $0.holds(on: last.adding(days: 1)) } == [true, false])
    let empty = try await problems {
      try await clinic.run(RecordSupervisoryBody(nil, name: "", from: nil), by: head)
    }
    #expect(empty.all.map(\.field) == ["jenis-lembaga", "nama-lembaga", "sejak"])
  }

  @Test("A recommendation names the body and takes its kind; one that no longer supervises is refused")
  func named() async throws {
    let audited = try await AuditedMonth()
    let (clinic, head) = (audited.clinic, audited.head)
    let found = try await audited.open()
    let first = try audited.day("2025-01-01")
    let (now, before) = (
      try await clinic.run(
        RecordSupervisoryBody(.profession, name: "IDI Cabang Contoh", from: first), by: head),
      try await clinic.run(RecordSupervisoryBody(.association, name: "Asosiasi Lama", from: first), by: head)
    )
    try await clinic.run(EndSupervisoryBody(before, on: first.adding(days: 30)), by: head)
    try await clinic.run(
      AddRecommendation(found.id, from: nil, "Lengkapi resume", dueOn: nil, supervisor: now), by: head)
    let answer = try await clinic.read(ReadCase(found.id), by: head)
    let kept = try #require(answer.recommendations.first)
    #expect(kept.body == .profession && kept.supervisor == now && answer.supervisors.count == 2)
    let old = try await problems {
      try await clinic.run(
        AddRecommendation(found.id, from: nil, "Lengkapi", dueOn: nil, supervisor: before), by: head)
    }
    #expect(old.all.map(\.field) == ["lembaga"])
  }
}
