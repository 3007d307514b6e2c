import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Practice against the schedule")
struct PracticeTests {
  /// Tuesdays 08:00–12:00 for the doctor, November 2026 read on the 20th: the 3rd, 10th and 17th.
  private func scheduled() async throws -> (month: PaidMonth, doctor: Practitioner) {
    let month = try await PaidMonth(participants: 20)
    let doctor = try #require(month.demo.practitioners[.dokter])
    let room = try #require(month.demo.rooms["umum"])
    let session = PracticeSession(
      id: PracticeSessionID(at: PaidMonth.today), room: room, practitioner: doctor, opens: "08:00",
      closes: "12:00")
    try await month.store.write { try session.insert(weekday: 2, in: $0) }
    return (month, doctor)
  }

  private func line(_ month: PaidMonth, _ doctor: Practitioner) async throws -> ReadPractice.Line {
    let answer = try await month.clinic.read(ReadPractice(), by: month.demo.actor(.kepala))
    return try #require(answer.doctors.first { $0.doctor.practitioner.id == doctor.id })
  }

  @Test("A day announced without a signature is missed, one outside the schedule is shown, with its visits")
  func days() async throws {
    let (month, doctor) = try await scheduled()
    try await month.visit(1, on: "2026-11-10")
    try await month.visit(2, on: "2026-11-10", hour: 10)
    try await month.visit(3, on: "2026-11-11")
    let line = try await line(month, doctor)
    #expect(line.practice.scheduledDays == 3 && line.practice.practisedDays == 2)
    #expect(line.practice.missedDays == 2 && line.practice.visits == 3)
    #expect(line.practice.days.map(\.standing) == [.absent, .practised, .unscheduled, .absent])
    let tenth = try #require(line.practice.days.first { $0.day.iso == "2026-11-10" })
    #expect(tenth.sessions == ["08:00–12:00"] && tenth.first == "09:15" && tenth.last == "10:15")
    let visits = try await month.clinic.read(
      ReadPracticeVisits(of: doctor.id, on: tenth.day), by: month.demo.actor(.kepala))
    #expect(visits.map(\.name) == ["Peserta 1", "Peserta 2"] && visits.allSatisfy { $0.encounter != nil })
  }

  @Test("A substitute, a departure and the end of a session excuse the day")
  func excused() async throws {
    let (month, doctor) = try await scheduled()
    let other = try #require(month.demo.practitioners[.kepala])
    let (facility, third) = (month.demo.facility.id, try day("2026-11-03"))
    try await month.store.write { tx in
      try tx.execute(
        """
        INSERT INTO substitute_duty (id, facility, practitioner, substitute, from_on, until_on, reason, recorded_at,
          recorded_by)
        VALUES (\(SubstituteDutyID(at: PaidMonth.today)), \(facility), \(doctor.id), \(other.id), \(third), \(third),
          'Cuti', \(PaidMonth.today), 'Kepala')
        """)
    }
    try await month.clinic.run(
      RecordDeparture(doctor.id, leftOn: try day("2026-11-11"), reason: "Pindah"),
      by: month.demo.actor(.kepala))
    let practice = try await line(month, doctor).practice
    #expect(practice.days.map(\.standing) == [.substituted, .absent])
    #expect(practice.days.first?.substitute == other.name)
  }

  @Test("What the month would come to without the doctor is the rule's own figure")
  func effect() async throws {
    let (month, doctor) = try await scheduled()
    let read = try await month.read()
    let without = try #require(try await line(month, doctor).without)
    #expect(without.counted == read.capitation.total && !without.explanation.isEmpty)
    #expect(without.explanation.contains { $0.step.contains("1 dokter") })
  }

  @Test("The four criteria are kept by date, with the day from which each counts; the counter sees none")
  func criteria() async throws {
    let (month, _) = try await scheduled()
    let head = month.demo.actor(.kepala)
    let empty = try await problems {
      try await month.clinic.run(RecordCriterion(nil, "", since: nil, nil, basis: ""), by: head)
    }
    #expect(empty.all.map(\.field) == ["kriteria", "keadaan", "sejak", "perubahan", "dasar"])
    for kind in CapitationCriterion.Kind.allCases {
      _ = try await month.clinic.run(
        RecordCriterion(
          kind, "Keadaan", since: try day("2026-10-05"), .increase, enteredOn: try day("2026-10-07"),
          basis: "BA/1"), by: head)
    }
    let backwards = try await problems {
      try await month.clinic.run(
        RecordCriterion(
          .staff, "x", since: try day("2026-10-05"), .same, enteredOn: try day("2026-10-04"), basis: "BA"),
        by: head)
    }
    #expect(backwards.all.map(\.field) == ["hfis"])
    let answer = try await month.clinic.read(ReadCriteria(), by: head)
    #expect(answer.records.count == 4 && answer.records.allSatisfy { $0.countsFrom?.iso == "2026-11-01" })
    #expect(answer.month.doctors == 2)
    await #expect(throws: Refusal.forbidden(.readCapitation)) {
      try await month.clinic.read(ReadCriteria(), by: month.demo.actor(.loket))
    }
  }
}
