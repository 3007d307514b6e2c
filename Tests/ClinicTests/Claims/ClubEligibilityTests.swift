import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Who counts at a club, and its signed list")
struct ClubEligibilityTests {
  private func meeting(_ rig: ClaimRig, of count: Int, on iso: String = "2026-11-09") async throws
    -> (id: ClubMeetingID, people: [PatientID])
  {
    var people: [PatientID] = []
    for number in 1...count {
      let patient = try await rig.patient(number)
      try await rig.clinic.run(
        JoinProlanis(patient, .hypertension, club: "Melati", mayContact: true, on: try day("2026-09-01")),
        by: rig.month.demo.actor(.dokter))
      people.append(patient)
    }
    let id = try await rig.clinic.run(
      RecordClubMeeting(
        club: "Melati", kind: .education, mode: .offline, day: try day(iso), leader: "dr. Contoh",
        topic: "Gizi", costPerPerson: Rupiah(13_000), attendees: Set(people)), by: rig.officer)
    return (id, people)
  }

  private func payable(_ rig: ClaimRig) async throws -> Rupiah {
    let book = try await rig.book()
    return book.payable(try #require(book.claims.first))
  }

  private func standing(_ rig: ClaimRig, _ id: ClubMeetingID, _ patient: PatientID) async throws
    -> AttendeeStanding?
  {
    try await rig.clinic.read(ReadClubAttendance(id), by: rig.officer).standings[patient]
  }

  /// An answer about eligibility on the day of the meeting.
  private func answer(
    _ rig: ClaimRig, _ patient: PatientID, _ standing: EligibilityCheck.Standing
  ) async throws {
    let (facility, account) = (rig.month.demo.facility.id, rig.officer.account)
    let at = FacilityZone.wib.instant(on: try day("2026-11-09"), hour: 7)
    let check = EligibilityCheck(
      id: ID(at: at), facility: facility, patient: patient, at: at, officer: "Yuni", standing: standing,
      source: .bpjs, asOf: nil, provider: nil, nikKnown: true, sentence: "JKN tidak aktif: PREMI.")
    try await rig.month.store.write { try check.insert(by: account, in: $0) }
  }

  @Test("Fifteen active members are paid; with one of them inactive that month nobody is (PRO-10)")
  func inactive() async throws {
    let rig = try await ClaimRig()
    let (id, people) = try await meeting(rig, of: 15)
    #expect(try await payable(rig) == Rupiah(695_000))
    try await rig.month.store.write { tx in
      _ = try tx.execute("UPDATE participant SET active = 0 WHERE card = \(PaidMonth.card(1))")
    }
    #expect(try await payable(rig) == .zero)
    #expect(
      try await standing(rig, id, people[0]) == .refused("tidak aktif menurut berkas peserta 2026-11"))
    try await answer(rig, people[0], .here)
    #expect(try await standing(rig, id, people[0]) == .asked)
    #expect(try await payable(rig) == Rupiah(695_000))
  }

  @Test("That day's answer speaks before the month's list: who was inactive or elsewhere does not count")
  func answered() async throws {
    let rig = try await ClaimRig()
    let (id, people) = try await meeting(rig, of: 16)
    try await answer(rig, people[0], .inactive)
    try await answer(rig, people[1], .elsewhere)
    #expect(try await standing(rig, id, people[0]) == .refused("JKN tidak aktif: PREMI."))
    let counted = try await rig.clinic.read(ReadClubAttendance(id), by: rig.officer).counted
    #expect(counted == 14)
    #expect(try await payable(rig) == .zero)
  }

  @Test("Without a list of that month nobody counts, until somebody saw the membership in BPJS's application")
  func seen() async throws {
    let rig = try await ClaimRig()
    let (id, people) = try await meeting(rig, of: 15, on: "2026-10-12")
    #expect(try await payable(rig) == .zero)
    #expect(try await standing(rig, id, people[0]) == .unknown)
    try await rig.clinic.run(NoteMembershipSeen(id, of: Set(people)), by: rig.officer)
    #expect(try await standing(rig, id, people[0]) == .seen(by: rig.officer.name))
    #expect(try await payable(rig) == Rupiah(695_000))
    let again = try await problems {
      try await rig.clinic.run(NoteMembershipSeen(id, of: [people[0]]), by: rig.officer)
    }
    #expect(again.all.map(\.field) == ["aktif"])
  }

  @Test("The signed list cannot be ticked, only scanned; with its scan the claim has it (PRO-05)")
  func scanned() async throws {
    let rig = try await ClaimRig()
    let (id, _) = try await meeting(rig, of: 15)
    let claim = try #require(try await rig.book().claims.first?.id)
    let ticked = try await problems {
      try await rig.clinic.run(TickEvidence(claim, ["daftar-hadir"]), by: rig.officer)
    }
    #expect(ticked.all.map(\.field) == ["bukti"])
    for wrong in [[], Array("bukan pindaian".utf8)] {
      let refused = try await problems {
        try await rig.clinic.run(KeepAttendanceScan(id, scan: wrong), by: rig.officer)
      }
      #expect(refused.all.map(\.field) == ["pindaian"])
    }
    try await rig.clinic.run(KeepAttendanceScan(id, scan: ClaimRig.scan), by: rig.officer)
    let kept = try await rig.clinic.read(ReadAttendanceScan(id), by: rig.officer)
    #expect(kept.kind == .pdf && kept.bytes == ClaimRig.scan)
    let answer = try await rig.clinic.read(ReadClaim(claim), by: rig.officer)
    #expect(Array(answer.ticks.keys) == ["daftar-hadir"])
  }

  @Test("What was asked stays what it was when the list of participants changes later")
  func sent() async throws {
    let rig = try await ClaimRig()
    _ = try await meeting(rig, of: 16)
    try await rig.month.store.write { tx in
      _ = try tx.execute("UPDATE participant SET active = 0 WHERE card = \(PaidMonth.card(16))")
    }
    let claim = try #require(try await rig.book().claims.first?.id)
    try await rig.complete(claim)
    let batch = try await rig.clinic.run(MakeClaimBatch(.club, try PaidMonth.november()), by: rig.officer)
    try await rig.month.store.write { tx in _ = try tx.execute("UPDATE participant SET active = 0") }
    let sent = try #require(try await rig.book().lines(of: batch).first)
    #expect(sent.asked?.payable == Rupiah(695_000))
    guard case .club(let service) = sent.service else {
      Issue.record("no club")
      return
    }
    #expect(service.attendees == 15)
  }
}
