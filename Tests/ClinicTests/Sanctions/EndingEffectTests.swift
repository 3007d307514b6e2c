import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("What an agreement's end stops")
struct EndingEffectTests {
  @Test("A service after the last day is no claim, with the sentence; one before it goes on its way")
  func claims() async throws {
    let rig = try await ClaimRig()
    let injection = ClaimService.tariff(.init(code: "KB-INJ"))
    let before = try await rig.add(try await rig.patient(1), injection, on: "2026-11-12")
    let after = try await rig.add(try await rig.patient(2), injection, on: "2026-11-13")
    _ = try await rig.clinic.run(
      RecordTermination(.legal, on: try day("2026-11-12"), note: "S/1"), by: rig.month.demo.actor(.kepala))
    let book = try await rig.book()
    #expect(book.isReady(try #require(book.claim(before))))
    let late = try #require(book.claim(after))
    let refused = try #require(book.check(late))
    #expect(!refused.isReady && refused.findings.map(\.kind) == [.agreement])
    let finding = try #require(refused.findings.first)
    #expect(finding.source == "PKS 004 Ps.12(1)c")
    for part in ["2026-11-12", "2026-11-13", "masalah hukum"] {
      #expect(finding.sentence.contains(part), "\(part)")
    }
    let batch = try await rig.clinic.run(MakeClaimBatch(.service, try PaidMonth.november()), by: rig.officer)
    #expect(try await rig.book().lines(of: batch).map(\.id) == [before])
  }

  @Test("The month it ends in is still owed whole, the next not at all: ledger, cockpit and deadlines say so")
  func capitation() async throws {
    let desk = try await LedgerDesk()
    let going = try await desk.read("2026-12").ledger.settlement.payable
    _ = try await desk.run(
      RecordTermination(.bankruptcy, on: try LedgerDesk.day("2026-11-20"), note: "P/1"), on: "2026-12-01")
    let november = try await desk.read().ledger
    #expect(november.settlement.capitation == november.capitation.total && november.ended?.isOver == false)
    #expect(november.warnings.first?.contains("dibayar penuh") == true)
    let december = try await desk.read("2026-12").ledger
    #expect(going > .zero && december.settlement.payable == .zero && december.difference == .zero)
    #expect(december.ended?.isOver == true && december.warnings.count == 1)
    let head = desk.paid.demo.actor(.kepala)
    let clinic = try desk.clinic()
    let cockpit = try await clinic.read(ReadCapitationMonth(try LedgerDesk.month("2026-12")), by: head)
    #expect(cockpit.expected == .zero && cockpit.capitation.total > .zero)
    #expect(cockpit.warnings.first?.contains("2026-11-20") == true)
    let due = try await clinic.read(ReadDeadlines(), by: head).deadlines
      .filter { ["capitation", "staff-pact", "hfis", "renewal"].contains($0.rule.code) }.map(\.dueOn.iso)
    #expect(due.contains("2026-11-16") && !due.contains { $0 >= "2026-12-01" })
  }

  @Test("By a tariff letter too nothing is owed once the agreement has ended")
  func letter() async throws {
    let desk = try await LedgerDesk()
    _ = try await desk.run(
      RecordTariffLetter(
        number: "12/KAPITASI/2026", dated: try LedgerDesk.day("2026-10-20"),
        validFrom: try LedgerDesk.day("2026-11-01"), tariff: Rupiah(9_000)))
    _ = try await desk.run(
      RecordTermination(.bankruptcy, on: try LedgerDesk.day("2026-11-20"), note: "P/1"), on: "2026-12-01")
    let november = try await desk.read().ledger
    let december = try await desk.read("2026-12").ledger
    #expect((november.byLetter ?? .zero) > .zero)
    #expect(december.letter != nil && december.byLetter == .zero)
  }

  @Test("A month after the end is closed without a list, and comes to nothing years later too")
  func closing() async throws {
    let desk = try await LedgerDesk()
    _ = try await desk.run(
      RecordTermination(.legal, on: try LedgerDesk.day("2026-11-30"), note: "S/1"), on: "2026-12-01")
    _ = try await desk.run(CloseMonth(try LedgerDesk.month("2026-11")))
    let closed = try await desk.run(CloseMonth(try LedgerDesk.month("2026-12")), on: "2027-01-05")
    #expect(closed.capitation == .zero && closed.payable == .zero)
    let later = try await desk.read("2026-12", on: "2028-01-05")
    #expect(later.ledger.settlement.payable == .zero && later.ledger.ended?.isOver == true)
    #expect(later.drift == .zero && later.replay?.isSame == true)
  }

  @Test("An end that is written down after the month was closed shows as a drift to be corrected")
  func late() async throws {
    let desk = try await LedgerDesk()
    let closed = try await desk.run(CloseMonth(try LedgerDesk.month("2026-11")))
    _ = try await desk.run(
      RecordTermination(.licenceRevoked, on: try LedgerDesk.day("2026-10-15"), note: "S/1"), on: "2026-12-08")
    #expect(try await desk.read(on: "2026-12-08").drift == .zero - closed.capitation)
  }

  @Test("A last day other than the article's, a day ahead, and another paper's day are refused in words")
  func entry() async throws {
    let desk = try await LedgerDesk(participants: 1)
    func fields(_ command: RecordTermination) async throws -> Problems {
      try await problems { try await desk.run(command, on: "2026-12-01") }
    }
    let wrong = try await fields(
      RecordTermination(
        .summons, on: try LedgerDesk.day("2026-11-10"), note: "S/1", lastDay: try LedgerDesk.day("2026-11-10")
      ))
    #expect(wrong.all.map(\.field) == ["berakhir"])
    #expect(wrong["berakhir"]?.contains("2026-11-30") == true)
    let ahead = try await fields(
      RecordTermination(.bankruptcy, on: try LedgerDesk.day("2026-12-02"), note: "S/1"))
    #expect(ahead.all.map(\.field) == ["tanggal-akhir"])
    try await desk.run(
      RecordFacilityDetail(
        .operatingLicence, "440/1", validUntil: try LedgerDesk.day("2027-03-15")), on: "2026-12-01")
    let paper = try await fields(
      RecordTermination(.licenceEnds, on: try LedgerDesk.day("2027-03-14"), note: "S/1"))
    #expect(paper["tanggal-akhir"]?.contains("2027-03-15") == true)
    let day = try await desk.run(
      RecordTermination(
        .licenceEnds, on: try LedgerDesk.day("2027-03-15"), note: "S/1",
        lastDay: try LedgerDesk.day("2027-02-28")), on: "2026-12-01")
    #expect(day.iso == "2027-02-28")
    let again = try await refusal {
      try await desk.run(
        RecordTermination(.accreditation, on: try LedgerDesk.day("2027-04-01"), note: "S/2"), on: "2026-12-01"
      )
    }
    #expect(again.contains("2027-02-28"))
  }

  @Test("After an end for fraud a new agreement is held back for a year; after another it begins at once")
  func again() async throws {
    let rig = try await ClaimRig()
    let head = rig.month.demo.actor(.kepala)
    _ = try await rig.clinic.run(
      RecordTermination(.fraud, on: try day("2026-11-12"), note: "S/1"), by: head)
    let early = try await problems {
      try await rig.clinic.run(ChooseAgreement("pmk3-2023", since: try day("2027-11-11")), by: head)
    }
    #expect(early["sejak"]?.contains("2027-11-12") == true && early["sejak"]?.contains("Ps.12(7)") == true)
    try await rig.clinic.run(ChooseAgreement("pmk3-2023", since: try day("2027-11-12")), by: head)
    let course = try await rig.book().course
    let days = try ["2026-11-12", "2026-11-13", "2027-11-11", "2027-11-12"].map(day)
    #expect(days.map { course.holds(on: $0) } == [true, false, false, true])

    let other = try await ClaimRig()
    let boss = other.month.demo.actor(.kepala)
    _ = try await other.clinic.run(
      RecordTermination(.legal, on: try day("2026-11-12"), note: "S/1"), by: boss)
    try await other.clinic.run(ChooseAgreement("pmk3-2023", since: try day("2026-12-01")), by: boss)
    #expect(try await other.book().course.holds(on: try day("2026-12-01")))
    let notice = RegisterExit(
      .insurer, letter: "9", receivedOn: try day("2026-11-16"), wishedOn: try day("2027-03-01"),
      reason: "Lagi")
    _ = try await other.clinic.run(notice, by: boss)
  }

  @Test("What stays open is listed with its records: capitation, its penalty, a loss, its plan, a dispute")
  func outstanding() async throws {
    let desk = try await LedgerDesk()
    let loss = try Self.loss()
    let recovery = try await desk.run(AgreeRecovery(loss))
    _ = try await desk.run(
      PlanSetOff(recovery.id, Rupiah(50_000), from: try LedgerDesk.month("2026-12"), nil))
    _ = try await desk.run(
      OpenDispute(
        about: "capitation-month:2026-11", "Tarif", amount: Rupiah(7_000),
        since: try LedgerDesk.day("2026-12-02")))
    let id = try await desk.run(
      RegisterExit(
        .puskesmas, letter: "440/77", receivedOn: try LedgerDesk.day("2026-11-16"),
        wishedOn: try LedgerDesk.day("2026-12-01"), reason: "Pindah"))
    let state = try await desk.clinic().read(ReadEnding(id), by: desk.paid.demo.actor(.kepala)).state
    let november = try await desk.read()
    func amounts(_ what: String, _ number: String) -> [Rupiah] {
      state.outstanding.filter { $0.what == what && $0.number == number }.map(\.amount)
    }
    #expect(amounts("Kapitasi yang belum diterima", "2026-11") == [.zero - november.ledger.difference])
    #expect(
      amounts("Denda keterlambatan kapitasi", "2026-11") == november.payments.map(\.late.penalty)
        && november.payments.count == 1)
    #expect(amounts("Kerugian yang belum dikembalikan", recovery.number) == [Rupiah(90_000)])
    #expect(amounts("Bagian kerugian itu yang direncanakan dipotong", recovery.number) == [Rupiah(50_000)])
    let dispute = try #require(state.outstanding.first { $0.record?.kind == .dispute })
    #expect(dispute.amount == Rupiah(7_000) && state.outstanding.allSatisfy { $0.record != nil })
  }

  @Test("A set-off that nobody settled is due with its month; without a list the way to one is told")
  func setOff() async throws {
    let desk = try await LedgerDesk()
    let loss = try Self.loss()
    let recovery = try await desk.run(AgreeRecovery(loss))
    _ = try await desk.run(
      PlanSetOff(recovery.id, Rupiah(50_000), from: try LedgerDesk.month("2026-12"), nil))
    let head = desk.paid.demo.actor(.kepala)
    let due = try await desk.clinic().read(ReadDeadlines(), by: head).deadlines
      .filter { $0.rule.code == "set-off" }
    #expect(due.map(\.dueOn.iso) == ["2026-12-31"] && due.first?.about.contains("Rp50.000") == true)

    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    let bare = Clinic(store: store, clock: .fixed(PaidMonth.today))
    let lone = try await bare.run(AgreeRecovery(loss), by: demo.actor(.kepala))
    let refused = try await problems {
      try await bare.run(
        PlanSetOff(lone.id, Rupiah(1_000), from: try PaidMonth.november(), nil), by: demo.actor(.kepala))
    }
    #expect(refused["bulan-potong"]?.contains("muat dahulu daftar peserta") == true)
  }

  /// Of capitation for people who were on the list twice, to be paid back at once.
  private static func loss() throws -> RecoveryForm {
    var form = RecoveryForm()
    form.cause = .capitation
    form.about = "Peserta ganda"
    form.amount = Rupiah(90_000)
    form.count = 1
    form.signedOn = try LedgerDesk.day("2026-10-20")
    form.minutes = "BA/9"
    return form
  }
}
