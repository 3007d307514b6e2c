import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Claims that were sent before an agreement's end was written down")
struct LapsedClaimTests {
  private static let injection = ClaimService.tariff(.init(code: "KB-INJ"))

  /// Two services, before and after 12 November, in one batch that was handed in.
  private struct Sent {
    let rig: ClaimRig
    let before: ClaimID
    let after: ClaimID
    let batch: ClaimBatchID
    var head: Actor { rig.month.demo.actor(.kepala) }

    init() async throws {
      rig = try await ClaimRig()
      before = try await rig.add(try await rig.patient(1), LapsedClaimTests.injection, on: "2026-11-12")
      after = try await rig.add(try await rig.patient(2), LapsedClaimTests.injection, on: "2026-11-13")
      batch = try await rig.clinic.run(MakeClaimBatch(.service, try PaidMonth.november()), by: rig.officer)
    }

    func end(_ iso: String = "2026-11-12") async throws {
      _ = try await rig.clinic.run(
        RecordTermination(.legal, on: try day(iso), note: "S/1"), by: head)
    }

    func lapsed() async throws -> [LapsedClaim] { try await rig.book().lapsedClaims }
  }

  @Test(
    "The end marks what was served after its last day, with its sum; what was served before stays as it was")
  func marks() async throws {
    let sent = try await Sent()
    try await sent.rig.move(sent.batch, .submit)
    #expect(try await sent.lapsed().isEmpty)
    let asked = try await sent.rig.book().total(try await sent.rig.book().lines(of: sent.batch))
    try await sent.end()
    let marked = try await sent.lapsed()
    #expect(marked.map(\.id) == [sent.after] && marked.total == Rupiah(20_000))
    let one = try #require(marked.first)
    #expect(one.lapse.gap?.lastDay == (try day("2026-11-12")) && one.stage == .submitted)
    let book = try await sent.rig.book()
    #expect(book.lapsed(try #require(book.claim(sent.before))) == nil)
    #expect(book.total(book.lines(of: sent.batch)) == asked)
  }

  @Test("The page of the ending lists them with what is to be done, and counts them among what stays open")
  func listed() async throws {
    let sent = try await Sent()
    try await sent.end()
    let endings = try await sent.rig.clinic.read(ReadEndings(), by: sent.head).endings
    let answer = try await sent.rig.clinic.read(ReadEnding(try #require(endings.first).id), by: sent.head)
    #expect(answer.lapsed.map(\.id) == [sent.after])
    let open = answer.state.outstanding.filter { $0.what.contains("sesudah hari terakhir") }
    #expect(open.map(\.amount) == [Rupiah(20_000)] && open.map(\.number) == ["1 pelayanan"])
  }

  @Test("What is to be done follows from how far a claim is: out of the batch, back from BPJS, paid back")
  func remedies() async throws {
    let sent = try await Sent()
    try await sent.end()
    func remedy() async throws -> LapsedClaim.Remedy? { try await sent.lapsed().first?.remedy }
    #expect(try await remedy() == .takeOut)
    try await sent.rig.move(sent.batch, .submit)
    #expect(try await remedy() == .returnBatch)
    try await sent.rig.move(sent.batch, .matchCount, .declareComplete)
    #expect(try await remedy() == .returnLine)
    try await sent.rig.clinic.run(
      AnswerClaim(sent.after, .paid, amount: Rupiah(15_000), reason: ""), by: sent.rig.officer)
    #expect(try await remedy() == .recover)
    #expect(try await sent.lapsed().total == Rupiah(15_000))
    #expect(LapsedClaim.Remedy(.paid, isPending: true) == .returnLine)
    #expect(LapsedClaim.Remedy(.expired, isPending: false) == .takeOut)
  }

  @Test(
    "A line that BPJS gives back is marked no longer; on the desk the check holds it until it is withdrawn")
  func returned() async throws {
    let sent = try await Sent()
    try await sent.end()
    try await sent.rig.clinic.run(
      TakeFromClaimBatch(sent.after, reason: "Sesudah perjanjian berakhir"), by: sent.rig.officer)
    #expect(try await sent.lapsed().isEmpty)
    let book = try await sent.rig.book()
    let claim = try #require(book.claim(sent.after))
    #expect(book.check(claim)?.findings.map(\.kind) == [.agreement] && !book.isReady(claim))
    try await sent.rig.clinic.run(WithdrawClaim(sent.after, reason: "Tidak dijamin"), by: sent.rig.officer)
    #expect(try await sent.rig.book().claim(sent.after) == nil)
  }

  @Test("A new agreement from the very next day takes the mark away again")
  func resumed() async throws {
    let sent = try await Sent()
    try await sent.end()
    #expect(try await sent.lapsed().count == 1)
    try await sent.rig.clinic.run(ChooseAgreement("pmk3-2023", since: try day("2026-11-13")), by: sent.head)
    #expect(try await sent.lapsed().isEmpty)
    let endings = try await sent.rig.clinic.read(ReadEndings(), by: sent.head).endings
    let answer = try await sent.rig.clinic.read(ReadEnding(try #require(endings.first).id), by: sent.head)
    #expect(answer.lapsed.isEmpty)
  }

  @Test("A notice that was taken back takes its marks with it")
  func withdrawn() async throws {
    let rig = try await ClaimRig()
    let (head, december) = (rig.month.demo.actor(.kepala), try rig.on("2026-12-05"))
    let form = ClaimForm(
      day: try day("2026-12-02"), practitioner: rig.doctor, service: Self.injection, diagnosis: "Z00.0")
    let claim = try await december.run(AddClaim(try await rig.patient(1), form), by: rig.officer)
    try await rig.complete(claim)
    let month = try #require(ParticipantMonth("2026-12"))
    _ = try await december.run(MakeClaimBatch(.service, month), by: rig.officer)
    let notice = try await december.run(
      RegisterExit(
        .puskesmas, letter: "440/1", receivedOn: try day("2026-10-15"), wishedOn: try day("2026-11-30"),
        reason: "Pindah"), by: head)
    func marked() async throws -> [ClaimID] {
      try await december.read(ReadClaims(), by: rig.officer).lapsedClaims.map(\.id)
    }
    #expect(try await marked() == [claim])
    // While the agreement still held it could be taken back.
    try await rig.clinic.run(WithdrawExit(notice, because: "Surat 440/2"), by: head)
    #expect(try await marked().isEmpty)
    #expect(try await december.read(ReadEnding(notice), by: head).lapsed.isEmpty)
  }
}
