import Testing
import Vocabulary

@testable import Clinic

@Suite("Substitutes")
struct SubstituteTests {
  @Test("A substitute stands at the counter on those days only, and the one who is away is offered last")
  func roster() async throws {
    let house = try await RegisterHouse()
    let room = try await house.schedule()
    _ = try await house.substitute("2026-11-20", "2026-11-26")
    func onSchedule(_ iso: String) async throws -> [PractitionerID] {
      try await house.store.read { tx in
        try DutyRoster.find(
          room: room.id, of: house.demo.facility.id, on: RegisterHouse.day(iso), in: tx
        ).onSchedule.map(\.id)
      }
    }
    #expect(try await onSchedule("2026-11-20") == [house.guest.id])
    #expect(try await onSchedule("2026-11-27") == [house.doctor.id])
  }

  @Test(
    "Mobile JKN is given the substitute once HFIS was told; our own queue sees him on the schedule at once")
  func sessions() async throws {
    let house = try await RegisterHouse()
    let room = try await house.schedule()
    let duty = try await house.substitute("2026-11-20", "2026-11-26")
    func served() async throws -> (doctors: [String?], isOnSchedule: Bool) {
      try await house.store.read { tx in
        let facility = house.demo.facility.id
        return (
          try PracticeSession.all(of: "001", at: facility, on: RegisterHouse.today, in: tx)
            .map(\.practitioner.bpjsDoctor),
          try PracticeSession.find(house.guest.id, in: room.id, of: facility, on: RegisterHouse.today, in: tx)
            != nil
        )
      }
    }
    let before = try await served()
    #expect(before.doctors == ["73229"] && before.isOnSchedule)
    let changes = try await house.clinic().read(ReadRegisterChanges(), by: house.head).changes
    let change = try #require(changes.first { $0.subject == duty.text })
    try await house.clinic().run(EnterChange(change.id, on: RegisterHouse.today, note: ""), by: house.head)
    #expect(try await served().doctors == ["80001"])
    try await house.clinic().run(CancelSubstitute(duty), by: house.head)
    let after = try await served()
    #expect(after.doctors == ["73229"] && !after.isOnSchedule)
  }

  @Test("Who is here only as a substitute is not counted for capitation; the one who is away is")
  func counted() async throws {
    let house = try await RegisterHouse()
    _ = try await house.substitute("2026-11-20", "2026-11-26")
    let doctors = try await house.clinic().read(ReadDoctors(), by: house.head)
    #expect(!doctors.contains { $0.practitioner.id == house.guest.id })
    #expect(doctors.first { $0.practitioner.id == house.doctor.id }?.counts == true)
  }

  @Test("Another profession, no licence for every day, days that overlap: refused beside the field")
  func refused() async throws {
    let house = try await RegisterHouse()
    let nurse = try #require(house.demo.practitioners[.perawat])
    func fields(_ work: () async throws -> SubstituteDutyID) async throws -> [String] {
      try await problems { _ = try await work() }.all.map(\.field)
    }
    #expect(
      try await fields { try await house.substitute("2026-11-21", "2026-11-22", by: nurse) }
        .contains("pengganti"))
    #expect(
      try await fields { try await house.substitute("2026-11-21", "2026-11-22", by: house.doctor) }
        .contains("pengganti"))
    #expect(try await fields { try await house.substitute("2026-12-30", "2027-01-01") } == ["pengganti"])
    #expect(try await fields { try await house.substitute("2026-11-22", "2026-11-21") } == ["sampai"])
    #expect(try await fields { try await house.substitute("2026-11-01", "2026-11-19") } == ["sampai"])
    _ = try await house.substitute("2026-11-21", "2026-11-22")
    #expect(try await fields { try await house.substitute("2026-11-22", "2026-11-24") } == ["mulai"])
    _ = try await house.substitute("2026-11-23", "2026-11-24")
  }

  @Test("States follow from the day alone")
  func states() async throws {
    let house = try await RegisterHouse()
    _ = try await house.substitute("2026-11-22", "2026-11-24")
    let duty = try #require(try await house.clinic().read(ReadSubstitutes(), by: house.head).duties.first)
    let day = RegisterHouse.day("2026-11-22")
    let states = (-1...3).map { duty.state(on: day.adding(days: $0)) }
    #expect(states == [.planned, .running, .running, .running, .over])
  }
}
