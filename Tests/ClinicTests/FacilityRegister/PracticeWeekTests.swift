import Testing
import Vocabulary

@testable import Clinic

@Suite("Changing the practice week")
struct PracticeWeekTests {
  @Test(
    "A time of day is read as people type it",
    arguments: [
      ("7.30", "07:30"), ("07:30", "07:30"), (" 0730 ", "07:30"), ("23.59", "23:59"), ("24.00", nil),
      ("7", nil),
      ("7.3", nil), ("7.60", nil), ("-7.30", nil), ("", nil), ("pagi", nil), ("7.30.1", nil),
    ])
  func clock(typed: String, read: String?) { #expect(TypedClock.read(typed) == read) }

  @Test("Hours are added, clash with one's own other hours, and end")
  func week() async throws {
    let house = try await RegisterHouse()
    let room = try await house.schedule()
    let clash = try await problems {
      try await house.clinic().run(
        AddPracticeSession(
          room: room.id, practitioner: house.doctor.id, weekday: 5, opens: "11.00", closes: "12.00"),
        by: house.head)
    }
    #expect(clash.all.map(\.field) == ["buka"])
    let wrong = try await problems {
      try await house.clinic().run(
        AddPracticeSession(room: room.id, practitioner: house.doctor.id, weekday: 8, opens: "x", closes: "y"),
        by: house.head)
    }
    #expect(wrong.all.map(\.field) == ["hari", "buka", "tutup"])
    let line = try #require(try await house.clinic().read(ReadPracticeWeek(), by: house.head).first)
    try await house.clinic().run(EndPracticeSession(line.session.id), by: house.head)
    #expect(try await house.clinic().read(ReadPracticeWeek(), by: house.head).isEmpty)
    let today = try await house.store.read {
      try PracticeSession.all(of: "001", at: house.demo.facility.id, on: RegisterHouse.today, in: $0)
    }
    #expect(today.isEmpty)
    await #expect(throws: Refusal.notFound("Jadwal")) {
      try await house.clinic().run(EndPracticeSession(line.session.id), by: house.head)
    }
  }

  @Test(
    "What everybody may read: today's substitute, the week's hours, the house's data without what is BPJS's alone"
  )
  func board() async throws {
    let house = try await RegisterHouse()
    _ = try await house.schedule()
    _ = try await house.substitute("2026-11-20", "2026-11-20")
    let clinic = house.clinic()
    try await clinic.run(RecordFacilityDetail(.phone, "022 5950000"), by: house.head)
    try await clinic.run(RecordFacilityDetail(.otherStaff, "12"), by: house.head)
    let board = try #require(try await clinic.publicSchedule("0114a026"))
    #expect(board.sessions.map(\.substitute) == ["dr. Tamu Contoh"] && board.week.map(\.substitute) == [nil])
    #expect(board.hours(5)?.opens == "07:30" && board.hours(5)?.closes == "11:30" && board.hours(1) == nil)
    #expect(Set(board.details.keys) == [.phone])
    #expect(try await clinic.publicSchedule(house.demo.facility.id.text.uppercased()) != nil)
    #expect(board.practices.map(\.name) == [house.doctor.name] && board.holiday == nil)
    let christmas = try #require(try await house.clinic(days: 35).publicSchedule("0114a026"))
    #expect(christmas.today.iso == "2026-12-25" && christmas.holiday?.contains("Natal") == true)
    for key in ["", "x", "' OR 1=1 --"] { #expect(try await clinic.publicSchedule(key) == nil) }
  }

  @Test("Who has left is on no schedule any more, on no name board, and not offered at the counter")
  func left() async throws {
    let house = try await RegisterHouse()
    let room = try await house.schedule()
    func roster(_ day: String) async throws -> [PractitionerID] {
      try await house.store.read {
        try DutyRoster.find(
          room: room.id, of: house.demo.facility.id, on: RegisterHouse.day(day), in: $0)
      }.all.map(\.id)
    }
    #expect(try await roster("2026-11-20").contains(house.doctor.id))
    try await house.clinic().run(
      RecordDeparture(house.doctor.id, leftOn: RegisterHouse.day("2026-11-27"), reason: "Pindah"),
      by: house.head)
    let before = try #require(try await house.clinic().publicSchedule("0114a026"))
    #expect(before.week.map(\.practitioner) == [house.doctor.name])
    let after = try #require(try await house.clinic(days: 7).publicSchedule("0114a026"))
    #expect(after.today.iso == "2026-11-27" && after.week.isEmpty && after.sessions.isEmpty)
    #expect(try await roster("2026-11-26").contains(house.doctor.id))
    #expect(try await !roster("2026-11-27").contains(house.doctor.id))
  }

  @Test("A health worker is taken in once, with a NIK that is one")
  func admitted() async throws {
    let house = try await RegisterHouse()
    for (name, nik, field) in [
      ("dr. Lain", "3204130101809020", "nik"), ("", "3204130101809021", "nama"), ("dr. Lain", "12", "nik"),
    ] {
      let refused = try await problems {
        try await house.clinic().run(
          AdmitPractitioner(name: name, nik: nik, profession: .doctor), by: house.head)
      }
      #expect(refused.all.map(\.field) == [field])
    }
    await #expect(throws: Refusal.forbidden(.manageFacility)) {
      try await house.clinic().run(
        AdmitPractitioner(name: "x", nik: "1", profession: nil), by: house.demo.actor(.dokter))
    }
  }
}
