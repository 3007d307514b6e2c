import Testing
import Vocabulary

@testable import Clinic

@Suite("Prolanis")
struct ProlanisTests {
  private static let join = CalendarDate(dayNumber: 20_700)

  private func measure(
    _ month: PaidMonth, _ visit: (patient: PatientID, encounter: EncounterID), _ systolic: Int,
    _ diastolic: Int
  ) async throws {
    let (demo, doctor) = (month.demo, try #require(month.demo.practitioners[.dokter]))
    try await month.store.write { tx in
      let record = RecordVersion(
        facility: demo.facility.id, encounter: visit.encounter, patient: visit.patient, version: 1)
      for (kind, value) in [(Observation.Kind.systolic, systolic), (.diastolic, diastolic)] {
        try Observation(
          id: ObservationID(at: PaidMonth.today), kind: kind, value: .quantity(ExactDecimal(value)),
          at: PaidMonth.today, by: doctor.id
        ).insert(in: record, tx)
      }
    }
  }

  @Test("A member below 140/90 in the month is controlled; the rate counts everybody diagnosed")
  func hypertension() async throws {
    let month = try await PaidMonth(participants: 50)
    let controlled = try await month.visit(1, diagnosis: "I10")
    let high = try await month.visit(2, diagnosis: "I10")
    try await month.visit(3, on: "2026-09-01", diagnosis: "I10")
    for visit in [controlled, high] {
      try await month.clinic.run(
        JoinProlanis(visit.patient, .hypertension, mayContact: true, on: Self.join),
        by: month.demo.actor(.dokter))
    }
    try await measure(month, controlled, 139, 89)
    try await measure(month, high, 140, 80)
    let counts = try await month.read().counts
    #expect(
      [counts.htDiagnosed, counts.htControlled, counts.dmDiagnosed, counts.dmControlled] == [3, 1, 0, 0])
    let members = try await month.clinic.read(ReadProlanis(), by: month.demo.actor(.dokter)).members
    #expect(members.map(\.state) == [.controlled, .uncontrolled])
  }

  @Test("Who agreed to be contacted and has not come is offered; who took it back, or never said, is not")
  func invitation() async throws {
    let month = try await PaidMonth(participants: 50)
    let september = try await [1, 2, 3].asyncMap { try await month.visit($0, on: "2026-09-01").patient }
    let desk = month.demo.actor(.loket)
    for patient in september.prefix(2) {
      try await month.clinic.run(NoteContactConsent(patient, given: true), by: desk)
    }
    let later = Clinic(store: month.store, clock: .fixed(PaidMonth.today + .seconds(60)))
    try await later.run(NoteContactConsent(september[1], given: false), by: desk)
    #expect(try await month.list(.withoutContact).lines.map(\.patient) == [september[0]])
    try await month.visit(1)
    #expect(try await month.list(.withoutContact).lines.isEmpty)
  }

  @Test("What P-Care does not have is not accepted: no contact, no referral, no controlled member")
  func accepted() async throws {
    let month = try await PaidMonth(participants: 50)
    let sent = try await month.visit(1, diagnosis: "I10", accepted: true, referred: true)
    let kept = try await month.visit(2, diagnosis: "I10", referred: true)
    for visit in [sent, kept] {
      try await month.clinic.run(
        JoinProlanis(visit.patient, .hypertension, mayContact: true, on: Self.join),
        by: month.demo.actor(.dokter))
      try await measure(month, visit, 120, 80)
    }
    let read = try await month.read()
    #expect([read.counts.contacts, read.counts.referrals, read.counts.htControlled] == [2, 2, 2])
    #expect([read.accepted.contacts, read.accepted.referrals, read.accepted.htControlled] == [1, 1, 1])
    #expect([read.counts.nonSpecialistReferrals, read.accepted.nonSpecialistReferrals] == [2, 1])
    #expect(read.accepted.htDiagnosed == 2)
  }

  @Test("Who took the consent back after joining Prolanis is not called, until it is given again")
  func takenBack() async throws {
    let month = try await PaidMonth(participants: 50)
    let patient = try await month.visit(1, on: "2026-09-01").patient
    let (desk, doctor) = (month.demo.actor(.loket), month.demo.actor(.dokter))
    try await month.clinic.run(
      JoinProlanis(patient, .hypertension, mayContact: true, on: Self.join), by: doctor)
    #expect(try await month.list(.withoutContact).lines.map(\.patient) == [patient])
    try await month.clinic.run(NoteContactConsent(patient, given: false), by: desk)
    #expect(try await month.list(.withoutContact).lines.isEmpty)
    let members = try await month.clinic.read(ReadProlanis(), by: doctor).members
    #expect(members.map(\.mayBeCalled) == [false])
    let later = Clinic(store: month.store, clock: .fixed(PaidMonth.today + .seconds(60)))
    try await later.run(NoteContactConsent(patient, given: true), by: desk)
    #expect(try await month.list(.withoutContact).lines.map(\.patient) == [patient])
  }

  @Test(
    "Joining twice, without a card or in the future is refused; leaving needs a reason and keeps the month")
  func joining() async throws {
    let month = try await PaidMonth(participants: 5)
    let patient = try await month.visit(1).patient
    let doctor = month.demo.actor(.dokter)
    let member = try await month.clinic.run(
      JoinProlanis(patient, .diabetes, club: "Melati", mayContact: false, on: Self.join), by: doctor)
    await #expect(throws: Refusal.self) {
      try await month.clinic.run(
        JoinProlanis(patient, .diabetes, mayContact: true, on: Self.join), by: doctor)
    }
    let future = CalendarDate(dayNumber: 20_778)
    let refused = try await problems {
      try await month.clinic.run(
        JoinProlanis(patient, .hypertension, mayContact: true, on: future), by: doctor)
    }
    #expect(refused.all.map(\.field) == ["tanggal"])
    let silent = try await problems {
      try await month.clinic.run(LeaveProlanis(member.id, reason: " "), by: doctor)
    }
    #expect(silent.all.map(\.field) == ["sebab"])
    try await month.clinic.run(LeaveProlanis(member.id, reason: "Pindah"), by: doctor)
    #expect(try await month.clinic.read(ReadProlanis(), by: doctor).members.isEmpty)
    let october = ParticipantMonth("2026-10")
    #expect(try await month.clinic.read(ReadProlanis(month: october), by: doctor).members.count == 1)
  }
}

extension Sequence {
  fileprivate func asyncMap<T>(_ work: (Element) async throws -> T) async throws -> [T] {
    var results: [T] = []
    for element in self { results.append(try await work(element)) }
    return results
  }
}
