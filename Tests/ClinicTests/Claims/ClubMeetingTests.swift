import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Activities of Prolanis clubs")
struct ClubMeetingTests {
  private func members(_ rig: ClaimRig, _ count: Int) async throws -> Set<PatientID> {
    var members: Set<PatientID> = []
    for number in 1...count {
      let patient = try await rig.patient(number)
      try await rig.clinic.run(
        JoinProlanis(patient, .hypertension, club: "Melati", mayContact: true, on: try day("2026-09-01")),
        by: rig.month.demo.actor(.dokter))
      members.insert(patient)
    }
    return members
  }

  private func meeting(
    _ attendees: Set<PatientID>, on iso: String = "2026-11-09", cost: Int64 = 13_000
  ) throws -> RecordClubMeeting {
    RecordClubMeeting(
      club: "Melati", kind: .education, mode: .offline, day: try day(iso), leader: "dr. Contoh",
      topic: "Gizi",
      costPerPerson: Rupiah(cost), attendees: attendees)
  }

  @Test("Fifteen members are paid honorarium and consumption; a second education in the month is not")
  func paid() async throws {
    let rig = try await ClaimRig()
    let people = try await members(rig, 15)
    try await rig.clinic.run(try meeting(people), by: rig.officer)
    try await rig.clinic.run(try meeting(people, on: "2026-11-16"), by: rig.officer)
    let answer = try await rig.clinic.read(ReadClubMeetings(), by: rig.officer)
    #expect(answer.meetings.count == 2 && answer.members.count == 15)
    let amounts = answer.meetings.reversed().compactMap {
      answer.claim(of: $0).map { answer.book.payable($0) }
    }
    #expect(amounts == [Rupiah(695_000), .zero])
    let first = try #require(answer.claim(of: answer.meetings[1]))
    try await rig.complete(first.id)
    let batch = try await rig.clinic.run(MakeClaimBatch(.club, try PaidMonth.november()), by: rig.officer)
    let book = try await rig.book()
    #expect(book.lines(of: batch).map(\.id) == [first.id])
    #expect(book.lines(of: batch).map(\.asked?.tax) == [Rupiah(12_500)])
    let account = book.account(try #require(book.batch(batch)))
    #expect(account.asked == Rupiah(695_000) && account.expectedNet == Rupiah(682_500))
    #expect(book.lastDay(try #require(book.batches.first)) == (try day("2027-02-09")))
  }

  @Test("What comes net, less what is kept back for a loss, is the whole: nothing of it runs late")
  func net() async throws {
    let rig = try await ClaimRig()
    let head = rig.month.demo.actor(.kepala)
    try await rig.clinic.run(try meeting(try await members(rig, 15)), by: rig.officer)
    let claim = try #require(try await rig.book().claims.first)
    try await rig.complete(claim.id)
    let november = try PaidMonth.november()
    let batch = try await rig.clinic.run(MakeClaimBatch(.club, november), by: rig.officer)
    try await rig.move(batch, .submit, .matchCount, .declareComplete, .tellFeedback, .agree)
    var form = RecoveryForm()
    (form.cause, form.about, form.amount) = (.overpaid, "Klaim ganda", Rupiah(50_000))
    (form.count, form.signedOn, form.minutes) = (1, try day("2026-11-02"), "BA/10")
    let loss = try await rig.clinic.run(AgreeRecovery(form), by: head)
    _ = try await rig.clinic.run(PlanSetOff(loss.id, Rupiah(50_000), from: nil, batch), by: head)
    let later = try rig.on("2026-12-31")
    let receipt = try await later.run(
      RecordReceipt(
        ReceiptDraft(
          .nonCapitation, for: november, on: try day("2026-12-01"), gross: Rupiah(632_500),
          reference: "TRX9", note: "")), by: head)
    _ = try await later.run(MatchReceipt(receipt, to: batch), by: head)
    let book = try await later.read(ReadClaims(), by: rig.officer)
    let account = book.account(try #require(book.batch(batch)))
    #expect(account.expectedNet == Rupiah(632_500) && account.unpaid == .zero && account.owed == .zero)
    #expect(account.running == nil && account.penalty == .zero)
    let month = try await later.read(ReadLedgerMonth(november), by: head)
    #expect(month.batches.map(\.penalty) == [.zero])
  }

  @Test("Somebody who is no member, an empty list, and a day to come are refused")
  func refused() async throws {
    let rig = try await ClaimRig()
    let people = try await members(rig, 1)
    let stranger = try await rig.patient(20)
    func fields(_ command: RecordClubMeeting) async throws -> [String] {
      try await problems { try await rig.clinic.run(command, by: rig.officer) }.all.map(\.field)
    }
    #expect(try await fields(meeting(people.union([stranger]))) == ["hadir"])
    #expect(try await fields(meeting([])) == ["hadir"])
    #expect(try await fields(meeting(people, on: "2026-11-21")) == ["tanggal"])
    #expect(try await fields(meeting(people, cost: -1)) == ["konsumsi"])
  }
}
