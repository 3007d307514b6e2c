import Testing
import Vocabulary

@testable import Clinic

@Suite("Deadlines of the agreements")
struct DeadlineTests {
  private func house() async throws -> (clinic: Clinic, demo: DemoPuskesmas) {
    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    return (Clinic(store: store, clock: .fixed(PaidMonth.today)), demo)
  }

  @Test("What recurs is there by day, with its person and what happens when it passes")
  func recurring() async throws {
    let house = try await house()
    let answer = try await house.clinic.read(ReadDeadlines(), by: house.demo.actor(.kepala))
    let pacts = answer.deadlines.filter { $0.rule.code == "staff-pact" }.map(\.dueOn.iso)
    #expect(pacts == ["2026-11-04", "2026-12-04", "2027-01-04", "2027-02-04", "2027-03-04"])
    #expect(answer.deadlines.map(\.dueOn) == answer.deadlines.map(\.dueOn).sorted())
    #expect(answer.deadlines.allSatisfy { !$0.rule.ifMissed.isEmpty })
  }

  @Test("What is done is no longer late, says who did it, and cannot be done twice")
  func done() async throws {
    let house = try await house()
    let (head, day) = (house.demo.actor(.kepala), try #require(CalendarDate(iso: "2026-11-04")))
    let finish = FinishDeadline("staff-pact", dueOn: day, subject: "", note: "Surat 12/XI")
    try await house.clinic.run(finish, by: head)
    let pact = try await house.clinic.read(ReadDeadlines(), by: head).deadlines.first {
      $0.rule.code == "staff-pact"
    }
    #expect(pact?.isLate(on: CalendarDate(dayNumber: 20_777)) == false && pact?.done?.note == "Surat 12/XI")
    await #expect(throws: Refusal.self) { try await house.clinic.run(finish, by: head) }
    let unknown = FinishDeadline("staff-pact", dueOn: day.adding(days: 1), subject: "", note: "")
    await #expect(throws: Refusal.notFound("Tenggat")) { try await house.clinic.run(unknown, by: head) }
  }

  @Test("A licence that runs out within four months is told with its doctor, until a newer one is recorded")
  func licence() async throws {
    let house = try await house()
    let (head, doctor) = (house.demo.actor(.kepala), try #require(house.demo.practitioners[.dokter]))
    func due() async throws -> [String] {
      try await house.clinic.read(ReadDeadlines(), by: head).deadlines.filter {
        $0.rule.code == "licence-end"
      }
      .map(\.dueOn.iso)
    }
    #expect(try await due().isEmpty)
    try await house.clinic.store.write { tx in
      try tx.execute(
        "UPDATE practice_licence SET valid_until = '2026-12-31' WHERE practitioner = \(doctor.id)")
    }
    #expect(try await due() == ["2026-12-31"])
    try await house.clinic.run(
      RecordLicence(
        doctor.id, number: "503/9002", issuedOn: try #require(CalendarDate(iso: "2026-11-20")),
        validUntil: try #require(CalendarDate(iso: "2031-11-19")), enteredOn: nil), by: head)
    #expect(try await due().isEmpty)
    let entry = try await house.clinic.read(ReadDeadlines(), by: head).deadlines.first {
      $0.rule.code == "licence-hfis"
    }
    // A day after the old one ends: as capitation counts it (CAP-10).
    #expect(entry?.dueOn.iso == "2027-01-01" && entry?.about.contains("503/9002") == true)
  }

  @Test("What is planned is announced before its day; a plan in the past is refused")
  func planned() async throws {
    let house = try await house()
    let (head, day) = (house.demo.actor(.kepala), try #require(CalendarDate(iso: "2027-01-04")))
    let due = try await house.clinic.run(
      StartDeadline("pic-rotation", on: day, note: "Yuni Astuti"), by: head)
    #expect(due.iso == "2026-12-28")
    let told = try await house.clinic.read(ReadDeadlines(), by: head).deadlines.first {
      $0.rule.code == "pic-rotation"
    }
    #expect(told?.dueOn == due && told?.about == "Yuni Astuti, rencananya 04-01-2027")
    for wrong in ["2026-11-19", "2036-01-01"] {
      let on = try #require(CalendarDate(iso: wrong))
      let refused = try await problems {
        try await house.clinic.run(StartDeadline("system-change", on: on, note: "Versi 2"), by: head)
      }
      #expect(refused.all.map(\.field) == ["terjadi"])
    }
  }

  @Test("A clock is started by hand, counts, and is given to a person; a wrong one is refused with its field")
  func started() async throws {
    let house = try await house()
    let head = house.demo.actor(.kepala)
    let day = try #require(CalendarDate(iso: "2026-11-19"))
    let due = try await house.clinic.run(
      StartDeadline("operator-change", on: day, note: "Yuni Astuti"), by: head)
    #expect(due.iso == "2026-11-20")
    let refused = try await problems {
      try await house.clinic.run(
        StartDeadline("staff-pact", on: day.adding(days: 30), note: ""), by: head)
    }
    #expect(refused.all.map(\.field) == ["tenggat", "terjadi", "tentang"])
    let stranger = AccountID(at: PaidMonth.today)
    let nobody = try await problems {
      try await house.clinic.run(AssignDeadline("operator-change", to: stranger), by: head)
    }
    #expect(nobody.all.map(\.field) == ["petugas"])
  }
}
