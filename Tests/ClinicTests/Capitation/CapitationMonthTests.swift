import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("The month's capitation from the Puskesmas's own records")
struct CapitationMonthTests {
  @Test("A participant counts once however often he comes, and only when the list of the month has him")
  func contacts() async throws {
    let month = try await PaidMonth(participants: 20, inactive: 1)
    try await month.visit(2)
    try await month.visit(2, on: "2026-11-12")
    try await month.visit(3, on: "2026-11-12", accepted: true)
    try await month.visit(1)
    try await month.visit(99)
    try await month.visit(4, on: "2026-10-31")
    let read = try await month.read()
    #expect(read.counts.contacts == 2 && read.accepted.contacts == 1)
    #expect(read.counts.registered == 19 && read.heads?.inactive == 1)
    #expect(try await month.list(.contacts).lines.map(\.card) == [PaidMonth.card(2), PaidMonth.card(3)])
    #expect(try await month.list(.unaccepted).lines.map(\.card) == [PaidMonth.card(2)])
  }

  @Test("The total is what the rule gives for the same people, doctors and performance")
  func total() async throws {
    let month = try await PaidMonth(participants: 120)
    for number in 1...20 { try await month.visit(number) }
    let read = try await month.read()
    let terms = try ShippedTerms.named("bontang-2024")
    let heads = try Headcount(
      [
        ParticipantGroup(sex: .male, age: .years(36), count: 60),
        ParticipantGroup(sex: .female, age: .years(36), count: 60),
      ], under: terms.capitation)
    let expected = terms.capitation(
      CapitationCase(
        headcount: heads, doctors: 2, dentists: 0, performance: .ratios(try KBKRatios(read.counts))))
    #expect(read.capitation.total == expected.total && read.capitation.headcount == 120)
    #expect(read.bands.map(\.percent) == [100, 95, 90, 85])
    #expect(read.bands.contains { $0.percent == read.kbk.percent && $0.total == expected.total })
  }

  @Test("A referral of a disease the Puskesmas completes counts against it unless TACC excuses it")
  func referrals() async throws {
    let month = try await PaidMonth(participants: 50)
    try await month.visit(1, diagnosis: "I21.9", referred: true)
    try await month.visit(2, diagnosis: "I10", referred: true)
    try await month.visit(3, diagnosis: "I10", tacc: 1, referred: true)
    let counts = try await month.read().counts
    #expect([counts.referrals, counts.nonSpecialistReferrals, counts.taccReferrals] == [3, 2, 1])
    #expect(try await month.list(.nonSpecialist).lines.count == 1)
  }

  @Test("Without a list of participants nothing is invented: everything is nought, with the reason")
  func noList() async throws {
    let store = try await ReferenceStore.loaded()
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    let clinic = Clinic(store: store, clock: .fixed(PaidMonth.today))
    let read = try await clinic.read(ReadCapitationMonth(), by: demo.actor(.kepala))
    #expect(read.heads == nil && read.capitation.total == .zero)
    #expect(read.warnings.contains { $0.contains("Belum ada daftar peserta") })
  }

  @Test("An earlier month's list is used, and said to be, while the month's own is missing")
  func earlierList() async throws {
    let month = try await PaidMonth(participants: 10)
    let december = ParticipantMonth("2026-12")
    let read = try await month.clinic.read(ReadCapitationMonth(december), by: month.demo.actor(.kepala))
    #expect(read.counts.registered == 10)
    #expect(read.warnings.contains { $0.contains("dipakai daftar bulan 2026-11") })
  }

  @Test("The projection goes on as the days before, and never beyond those who are registered")
  func projection() throws {
    let november = try PaidMonth.november()
    var counts = KBKCounts.none
    counts.registered = 100
    counts.contacts = 20
    let today = try #require(CalendarDate(iso: "2026-11-20"))
    #expect(CapitationMonth.projected(counts, in: november, asOf: today) == 30)
    counts.contacts = 90
    #expect(CapitationMonth.projected(counts, in: november, asOf: today) == 100)
    #expect(CapitationMonth.projected(counts, in: november, asOf: november.next.firstDay) == 90)
  }

  @Test("A doctor whose licence ran out, or who left, no longer counts; the reason stands beside the name")
  func doctors() async throws {
    let month = try await PaidMonth(participants: 10)
    let doctor = try #require(month.demo.practitioners[.dokter])
    let day = try #require(CalendarDate(iso: "2026-11-15"))
    try await month.clinic.run(
      RecordDeparture(doctor.id, leftOn: day, reason: "Pindah tugas"), by: month.demo.actor(.kepala))
    let doctors = try await month.read().doctors
    #expect(doctors.filter(\.counts).count == 1)
    let gone = try #require(doctors.first { $0.practitioner.id == doctor.id })
    #expect(gone.standing == .notCounted("Tidak bertugas lagi sejak 2026-11-15."))
  }

  @Test("The agreement in force on the month's first day decides; unknown terms are refused")
  func agreement() async throws {
    let month = try await PaidMonth(participants: 10)
    let first = try PaidMonth.november().firstDay
    try await month.clinic.run(ChooseAgreement("pmk3-2023", since: first), by: month.demo.actor(.kepala))
    #expect(try await month.read().terms.name == "pmk3-2023")
    let refused = try await problems {
      try await month.clinic.run(ChooseAgreement("rahasia", since: first), by: month.demo.actor(.kepala))
    }
    #expect(refused.all.map(\.field) == ["perjanjian"])
  }

  @Test(
    "KBK pays from the second year on, unless the Puskesmas does not run it; the month says which condition held"
  )
  func kbkApplies() async throws {
    let month = try await PaidMonth(participants: 10)
    let first = try PaidMonth.november().firstDay
    func read(_ since: String, runs: Bool = true) async throws -> CapitationMonth {
      try await month.clinic.run(
        ChooseAgreement("bontang-2024", since: first, cooperatingSince: try day(since), runsKBK: runs),
        by: month.demo.actor(.kepala))
      return try await month.read()
    }
    let old = try await read("2025-11-01")
    #expect(
      old.kbkApplies
        && old.capitation.explanation.contains { $0.step == "KBK berlaku karena lama kerja sama" })
    let new = try await read("2025-11-02")
    #expect(!new.kbkApplies && new.capitation.kbkPercent == Fraction(100))
    #expect(new.capitation.explanation.contains { $0.step.contains("tidak satu pun syarat") })
    let aside = try await read("2020-01-01", runs: false)
    #expect(
      !aside.kbkApplies && aside.capitation.explanation.contains { $0.step == "Puskesmas menjalankan KBK" })
  }

  @Test("Only the head and the Dinas see what is paid")
  func access() async throws {
    let month = try await PaidMonth(participants: 1)
    await #expect(throws: Refusal.forbidden(.readCapitation)) {
      try await month.clinic.read(ReadCapitationMonth(), by: month.demo.actor(.loket))
    }
  }
}
