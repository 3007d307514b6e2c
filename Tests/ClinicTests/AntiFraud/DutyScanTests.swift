import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Schedules, HFIS and generated accounts in the records (FRD-03, KBK-13)")
struct DutyScanTests {
  private func hits(_ month: PaidMonth, _ rule: FraudRule.Code) async throws -> [FraudHit] {
    let team = month.demo.actor(.timKecurangan)
    try await month.clinic.run(ScanForFraud(try PaidMonth.november()), by: team)
    var found: [FraudHit] = []
    for page in 1... {
      let answer = try await month.clinic.read(
        ReadFraudHits(try PaidMonth.november(), page: page), by: team)
      guard !answer.hits.isEmpty else { break }
      found += answer.hits.map(\.hit)
    }
    return found.filter { $0.rule == rule }
  }

  /// A doctor with a session on Tuesdays.
  private func schedule(
    _ month: PaidMonth, _ id: String, name: String, nik: String
  ) async throws -> Practitioner {
    let room = try #require(month.demo.rooms["umum"])
    let doctor = Practitioner(
      id: PractitionerID(at: PaidMonth.today), facility: month.demo.facility.id, name: name,
      nik: NIK(stored: nik), profession: .doctor)
    try await month.store.write { tx in
      try doctor.insert(in: tx)
      try tx.execute(
        """
        INSERT INTO schedule (id, facility, practitioner, room, weekday, opens, closes)
        VALUES (\(id), \(doctor.facility), \(doctor.id), \(room.id), 2, '07:30', '14:30')
        """)
    }
    return doctor
  }

  @Test(
    "Scheduled on a Tuesday on which only others signed: one hit for that day, none for Tuesdays nobody served"
  )
  func absent() async throws {
    let month = try await PaidMonth(participants: 20)
    let doctor = try await schedule(month, "s1", name: "dr. Absen Contoh", nik: "3204134101909101")
    try await month.visit(1, on: "2026-11-10")
    let found = try await hits(month, .dutyNotDone)
    #expect(found.map(\.subject) == ["\(doctor.id.text)/2026-11-10"])
    #expect(found.first?.explanation.contains("dr. Absen Contoh dijadwalkan praktik 07:30–14:30") == true)
  }

  @Test("With a substitute the duty is the substitute's; who left and who is away are not asked")
  func substitute() async throws {
    let month = try await PaidMonth(participants: 20)
    let away = try await schedule(month, "s1", name: "dr. Cuti Contoh", nik: "3204134101909101")
    let left = try await schedule(month, "s2", name: "dr. Pindah Contoh", nik: "3204134101909102")
    let doctor = try #require(month.demo.practitioners[.dokter])
    try await month.store.write { tx in
      try tx.execute(
        """
        INSERT INTO substitute_duty (id, facility, practitioner, substitute, from_on, until_on, reason, recorded_at,
          recorded_by)
        VALUES ('d1', \(away.facility), \(away.id), \(doctor.id), '2026-11-09', '2026-11-13', 'cuti',
          \(PaidMonth.today), 'x')
        """)
      try tx.execute(
        """
        INSERT INTO practitioner_departure (facility, practitioner, left_on, reason, recorded_at, recorded_by)
        VALUES (\(left.facility), \(left.id), '2026-11-10', 'pindah', \(PaidMonth.today), 'x')
        """)
    }
    try await month.visit(1, on: "2026-11-10")
    #expect(try await hits(month, .dutyNotDone).isEmpty)
  }

  @Test("A doctor without an entry in HFIS at the month's end is found when the month is over")
  func notReported() async throws {
    let month = try await PaidMonth(participants: 20)
    try await month.visit(1, on: "2026-11-10")
    let doctor = try #require(month.demo.practitioners[.dokter])
    try await month.store.write { tx in
      try tx.execute("UPDATE practice_licence SET entered_on = NULL WHERE practitioner = \(doctor.id)")
    }
    #expect(try await hits(month, .notReported).isEmpty)
    let december = Clinic(
      store: month.store, clock: .fixed(FacilityZone.wib.instant(on: try day("2026-12-02"), hour: 2)))
    let team = month.demo.actor(.timKecurangan)
    try await december.run(ScanForFraud(try PaidMonth.november()), by: team)
    let found = try await december.read(ReadFraudHits(try PaidMonth.november()), by: team).hits.map(\.hit)
      .filter { $0.rule == .notReported }
    #expect(found.count == 1 && found.first?.visits.count == 1)
  }

  @Test("Contacts signed in a name nobody stands behind are listed for the team and not counted")
  func nobody() async throws {
    let month = try await PaidMonth(participants: 20)
    let ghost = try await schedule(month, "s1", name: "dr. Bayangan", nik: "3204134101909103")
    try await month.store.write { try $0.execute("DELETE FROM schedule WHERE id = 's1'") }
    let visit = try await month.visit(1, signedBy: ghost.id)
    try await month.visit(2, on: "2026-11-11")
    let read = try await month.read()
    #expect(read.counts.contacts == 1 && read.held == 1)
    let line = try #require(try await month.list(.held).lines.first)
    #expect(line.detail.contains("tidak ada orang di balik nama itu"))
    let found = try await hits(month, .generatedAccount)
    #expect(found.map(\.visits) == [[visit.encounter]])
    #expect(found.first?.explanation.contains("dr. Bayangan") == true)
  }

  @Test("A hundred and twenty records of one person on one day are held back, all of them")
  func impossible() async throws {
    let month = try await PaidMonth(participants: 120)
    for number in 1...120 {
      try await month.visit(number, hour: 8 + number % 6, signedAfter: Int64(900 + number * 70))
    }
    let read = try await month.read()
    #expect(read.counts.contacts == 0 && read.held == 120)
    let found = try await hits(month, .generatedAccount)
    #expect(found.count == 1)
    #expect(found.first?.visits.count == 120)
  }
}
