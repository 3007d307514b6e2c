import Testing
import Vocabulary

@testable import Clinic

@Suite("What HFIS has to be told by the end of the month")
struct RegisterChangeTests {
  @Test(
    "Staff, licences, substitutes, sessions and data of the house are on the list; what HFIS has already is ticked"
  )
  func listed() async throws {
    let house = try await RegisterHouse()
    _ = try await house.schedule()
    _ = try await house.substitute("2026-11-21", "2026-11-22", entered: "2026-11-20")
    try await house.clinic().run(RecordFacilityDetail(.premises, "Ruang tindakan"), by: house.head)
    let answer = try await house.clinic().read(ReadRegisterChanges(), by: house.head)
    #expect(Set(answer.changes.map(\.kind)) == Set(RegisterChange.Kind.allCases))
    #expect(answer.changes.filter { $0.entry != nil }.map(\.kind) == [.substitute])
    #expect(answer.changes.contains { $0.words == "Sarana dan prasarana: Ruang tindakan" })
    #expect(answer.dueOn == RegisterHouse.day("2026-11-30") && answer.overdue.isEmpty)
  }

  @Test("The last day of the month is in time, the day after is late; ticking tells who and when, once")
  func ticked() async throws {
    let house = try await RegisterHouse()
    let change = try #require(
      try await house.clinic().read(ReadRegisterChanges(), by: house.head).changes.first {
        $0.kind == .licence
      })
    #expect(change.standing(on: RegisterHouse.day("2026-11-30")) == .open)
    #expect(change.standing(on: RegisterHouse.day("2026-12-01")) == .late)
    let december = try await house.clinic(days: 12).read(ReadRegisterChanges(), by: house.head)
    #expect(december.month.text == "2026-12" && december.overdue.contains { $0.id == change.id })
    for day in ["2026-11-19", "2026-11-21"] {
      let refused = try await problems {
        try await house.clinic().run(
          EnterChange(change.id, on: RegisterHouse.day(day), note: ""), by: house.head)
      }
      #expect(refused.all.map(\.field) == ["tanggal"])
    }
    try await house.clinic(days: 12).run(
      EnterChange(change.id, on: RegisterHouse.day("2026-12-01"), note: "tiket 7"), by: house.head)
    let entered = try #require(
      try await house.clinic().read(ReadRegisterChanges(), by: house.head).changes.first {
        $0.id == change.id
      })
    #expect(entered.standing(on: RegisterHouse.day("2026-12-02")) == .enteredLate)
    #expect(entered.entry?.by == house.head.name && entered.entry?.note == "tiket 7")
    let doctors = try await house.clinic().read(ReadStaffRegister(), by: house.head)
    let guest = try #require(doctors.lines.first { $0.practitioner.id == house.guest.id })
    #expect(guest.licence?.enteredOn == RegisterHouse.day("2026-12-01") && guest.isGuest)
    await #expect(throws: Refusal.self) {
      try await house.clinic(days: 12).run(
        EnterChange(change.id, on: RegisterHouse.day("2026-12-01"), note: ""), by: house.head)
    }
  }

  @Test("What came about earlier than it was written down is late from the end of its own month")
  func earlier() async throws {
    let house = try await RegisterHouse()
    try await house.clinic().run(
      RecordDeparture(house.doctor.id, leftOn: RegisterHouse.day("2026-10-30"), reason: "Pindah"),
      by: house.head)
    let answer = try await house.clinic().read(ReadRegisterChanges(), by: house.head)
    let change = try #require(answer.overdue.first { $0.kind == .staff })
    #expect(change.changedOn.iso == "2026-10-30" && change.dueOn.iso == "2026-10-31")
    #expect(change.standing(on: RegisterHouse.today) == .late)
    try await house.clinic().run(
      EnterChange(change.id, on: RegisterHouse.day("2026-10-31"), note: ""), by: house.head)
    #expect(try await house.clinic().read(ReadRegisterChanges(), by: house.head).overdue.isEmpty)
    let ahead = RecordDeparture(house.guest.id, leftOn: RegisterHouse.day("2026-12-24"), reason: "Pindah")
    try await house.clinic().run(ahead, by: house.head)
    let november = try await house.clinic().read(ReadRegisterChanges(), by: house.head).changes
    let leaving = november.first { $0.words.contains("24-12-2026") }
    #expect(leaving?.changedOn == RegisterHouse.today)
  }

  @Test("The page of deadlines tells how many are open, and which paper of the house runs out")
  func deadlines() async throws {
    let house = try await RegisterHouse()
    try await house.clinic().run(
      RecordFacilityDetail(.accreditation, "Paripurna", validUntil: RegisterHouse.day("2027-01-15")),
      by: house.head)
    let all = try await house.clinic().read(ReadDeadlines(), by: house.head).deadlines
    let hfis = try #require(
      all.first { $0.rule.code == "hfis" && $0.dueOn == RegisterHouse.day("2026-11-30") })
    #expect(hfis.about == "3 perubahan belum dicatat masuk HFIS")
    let paper = try #require(all.first { $0.rule.code == "facility-paper" })
    #expect(paper.dueOn == RegisterHouse.day("2027-01-15") && paper.about == "Akreditasi Paripurna")
  }

  @Test("A detail that did not change is no change; a licence without its end and beds in words are refused")
  func details() async throws {
    let house = try await RegisterHouse()
    let clinic = house.clinic()
    try await clinic.run(RecordFacilityDetail(.phone, "022 5950000"), by: house.head)
    let before = try await clinic.read(ReadRegisterChanges(), by: house.head).changes.count
    try await clinic.run(RecordFacilityDetail(.phone, " 022 5950000 "), by: house.head)
    #expect(try await clinic.read(ReadRegisterChanges(), by: house.head).changes.count == before)
    for command in [
      RecordFacilityDetail(.operatingLicence, "503/1"), RecordFacilityDetail(.beds, "sepuluh"),
      RecordFacilityDetail(.beds, "-1"), RecordFacilityDetail(.phone, String(repeating: "1", count: 301)),
    ] {
      await #expect(throws: Problems.self) { try await clinic.run(command, by: house.head) }
    }
    try await clinic.run(RecordFacilityDetail(.phone, ""), by: house.head)
    #expect(try await clinic.read(ReadFacilityDetails(), by: house.head).details[.phone] == nil)
  }
}
