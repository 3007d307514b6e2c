import Testing
import Vocabulary

@testable import Clinic

@Suite("Contacts that are held back for the fraud team")
struct ContactGuardTests {
  @Test("A visit with nothing measured, found or diagnosed is listed and not counted")
  func noContent() async throws {
    let month = try await PaidMonth(participants: 10)
    try await month.visit(1, diagnosis: nil)
    let read = try await month.read()
    #expect(read.counts.contacts == 0 && read.held == 1)
    #expect(try await month.list(.held).lines.first?.detail.contains("Tidak ada hasil periksa") == true)
  }

  @Test("Ten records signed by one person within ten minutes are listed, nine are not", arguments: [9, 10])
  func bulk(_ records: Int) async throws {
    let month = try await PaidMonth(participants: 20)
    for number in 1...records { try await month.visit(number, signedAfter: 900 + Int64(number) * 30) }
    let read = try await month.read()
    #expect(read.held == (records == 10 ? 10 : 0) && read.counts.contacts == (records == 10 ? 0 : 9))
  }

  @Test("Outside the hours of the practice schedule a visit is listed; a home visit or an emergency never is")
  func hours() async throws {
    let month = try await PaidMonth(participants: 20)
    try await Self.open(month, weekdays: 2...2)
    try await month.visit(1, on: "2026-11-10", hour: 9)
    try await month.visit(2, on: "2026-11-10", hour: 22)
    try await month.visit(3, on: "2026-11-10", hour: 22, place: .outside)
    try await month.visit(4, on: "2026-11-15", hour: 9)
    #expect(try await month.list(.held).lines.map(\.card) == [PaidMonth.card(2), PaidMonth.card(4)])
    #expect(try await month.read().counts.contacts == 2)
  }

  /// Practice from half past seven to half past two.
  private static func open(_ month: PaidMonth, weekdays: ClosedRange<Int>) async throws {
    let (demo, doctor, room) = (
      month.demo, try #require(month.demo.practitioners[.dokter]), try #require(month.demo.rooms["umum"])
    )
    try await month.store.write { tx in
      for weekday in weekdays {
        try tx.execute(
          """
          INSERT INTO schedule (id, facility, practitioner, room, weekday, opens, closes)
          VALUES (\("s\(weekday)"), \(demo.facility.id), \(doctor.id), \(room.id), \(weekday), '07:30', '14:30')
          """)
      }
    }
  }

  @Test(
    "On a weekday that is a national holiday a visit is listed, but no emergency; cuti bersama keeps the schedule"
  )
  func holidays() async throws {
    let month = try await PaidMonth(participants: 20)
    try await Self.open(month, weekdays: 2...4)
    let list = """
      tanggal;nama;jenis
      10-11-2026;Hari contoh;Libur nasional
      11-11-2026;Cuti contoh;Cuti bersama
      """
    try await month.visit(1, on: "2026-11-10")
    #expect(try await month.read().held == 0)
    _ = try await month.clinic.run(
      ImportHolidays(Array(list.utf8), name: "libur.csv", year: 2026), by: month.demo.actor(.adminDinas))
    try await month.visit(2, on: "2026-11-11")
    try await month.visit(3, on: "2026-11-12")
    let emergency = try await month.visit(4, on: "2026-11-10").encounter
    let room = try #require(month.demo.rooms["ugd"])
    try await month.store.write { tx in
      try tx.execute("UPDATE encounter SET room = \(room.id) WHERE id = \(emergency)")
    }
    let held = try await month.list(.held).lines
    #expect(held.map(\.card) == [PaidMonth.card(1)])
    #expect(held.first?.detail.contains("Hari libur (Hari contoh)") == true)
    #expect(held.first?.detail.contains("gawat darurat") == true)
    #expect(try await month.read().counts.contacts == 3)
  }

  @Test("A participant with one doubtful visit and one sound one counts by the sound one")
  func soundVisit() async throws {
    let month = try await PaidMonth(participants: 10)
    try await month.visit(1, diagnosis: nil)
    try await month.visit(1, on: "2026-11-11")
    let read = try await month.read()
    #expect(read.counts.contacts == 1 && read.held == 1)
  }
}
