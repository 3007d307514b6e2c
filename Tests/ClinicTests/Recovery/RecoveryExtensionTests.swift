import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("More time for paying a loss back (REC-04)")
struct RecoveryExtensionTests {
  private static let scan = Array("%PDF-1.7 surat".utf8)
  private let clinic: Clinic
  private let demo: DemoPuskesmas
  private let recovery: Recovery
  private var head: Actor { demo.actor(.kepala) }

  /// Rp900.000, signed on 10 November 2026 in three instalments.
  init() async throws {
    let database = try await ReferenceStore.empty()
    demo = try await DemoPuskesmas.seed(in: database, at: PaidMonth.today)
    clinic = Clinic(store: database, clock: .fixed(PaidMonth.today))
    var form = RecoveryForm()
    form.cause = .overpaid
    form.about = "Klaim ganda"
    form.amount = Rupiah(900_000)
    form.count = 3
    form.signedOn = try day("2026-11-10")
    form.minutes = "BA/9"
    recovery = try await clinic.run(AgreeRecovery(form), by: demo.actor(.kepala))
  }

  private func on(_ iso: String) throws -> Clinic {
    Clinic(store: clinic.store, clock: .fixed(FacilityZone.wib.instant(on: try day(iso), hour: 9)))
  }

  private func request(until: String = "2027-06-10", on iso: String = "2026-12-20") throws -> AskExtension {
    var form = ExtensionForm()
    form.letter = "440/55"
    form.askedOn = try day(iso)
    form.reason = "Anggaran BLUD tahun ini habis."
    form.until = try day(until)
    form.count = 5
    form.scan = Self.scan
    return AskExtension(recovery.id, form)
  }

  private func decision(_ isApproved: Bool, count: Int? = 5, until: String? = "2027-06-10") throws
    -> DecideExtension
  {
    var form = ExtensionDecisionForm()
    form.isApproved = isApproved
    form.letter = "BPJS/77"
    form.on = try day("2027-01-05")
    form.until = try until.map(day)
    form.count = count
    form.scan = Self.scan
    return DecideExtension(recovery.id, form)
  }

  private func read() async throws -> Recovery {
    try await on("2027-01-06").read(ReadRecovery(recovery.id), by: head).recovery
  }

  @Test(
    "Asked for when it runs already, approved, the rest is due in new instalments, and the page of deadlines follows"
  )
  func approved() async throws {
    try await on("2026-12-10").run(
      PayRecovery(recovery.id, Rupiah(400_000), on: try day("2026-12-10"), reference: "TRX"), by: head)
    try await on("2026-12-20").run(try request(), by: head)
    #expect(try await read().lastDay.iso == "2027-02-10")
    _ = try await conflict { try await on("2026-12-21").run(try request(on: "2026-12-21"), by: head) }
    try await on("2027-01-06").run(try decision(true), by: head)
    let extended = try await read()
    #expect(extended.lastDay.iso == "2027-06-10" && extended.amount == Rupiah(900_000))
    #expect(
      extended.plan.instalments.map(\.dueOn.iso) == [
        "2026-12-10", "2027-01-10", "2027-02-05", "2027-03-05", "2027-04-05", "2027-05-05", "2027-06-05",
      ])
    #expect(
      extended.plan.instalments.map(\.amount.amount) == [300_000, 100_000]
        + Array(repeating: 100_000, count: 5))
    #expect(extended.signedPlan == recovery.plan && extended.signedLastDay.iso == "2027-02-10")
    #expect(extended.extensionMinutes.map(\.number) == ["\(recovery.number)-P1"])
    let asked = try #require(extended.extensions.first)
    #expect(
      asked.evidence.count == 1 && asked.decision?.files.count == 1 && asked.decision?.isApproved == true)
    let due = try await on("2027-01-06").read(ReadDeadlines(), by: head).deadlines
      .filter { $0.rule.code == "instalment" }.map(\.dueOn.iso)
    #expect(due == ["2027-02-05"])
  }

  @Test("Refused by BPJS everything stays as it was, and it can be asked for again")
  func refusedByInsurer() async throws {
    try await on("2026-12-20").run(try request(), by: head)
    try await on("2027-01-06").run(try decision(false, count: nil, until: nil), by: head)
    let same = try await read()
    #expect(same.lastDay.iso == "2027-02-10" && same.plan.instalments == recovery.plan.instalments)
    try await on("2027-01-07").run(try request(on: "2027-01-07"), by: head)
    #expect(try await read().extensions.count == 2)
  }

  @Test(
    "Longer than a year, without evidence, without BPJS's letter, or with months that do not fit is refused")
  func limits() async throws {
    let long = try await problems {
      try await on("2026-12-20").run(try request(until: "2027-11-11"), by: head)
    }
    #expect(long.all.map(\.field) == ["sampai-perpanjangan"])
    let empty = try await problems {
      try await on("2026-12-20").run(AskExtension(recovery.id, ExtensionForm()), by: head)
    }
    #expect(
      empty.all.map(\.field) == [
        "surat-permohonan", "tanggal-permohonan", "alasan-perpanjangan", "sampai-perpanjangan",
        "cicilan-diminta", "bukti-tidak-mampu",
      ])
    _ = try await conflict { try await on("2027-01-06").run(try decision(true), by: head) }
    try await on("2026-12-20").run(try request(), by: head)
    let tight = try await problems { try await on("2027-01-06").run(try decision(true, count: 6), by: head) }
    #expect(tight.all.map(\.field) == ["cicilan-baru"])
    let wordless = try await problems {
      try await on("2027-01-06").run(DecideExtension(recovery.id, ExtensionDecisionForm()), by: head)
    }
    #expect(
      wordless.all.map(\.field) == [
        "keputusan", "surat-keputusan", "tanggal-keputusan", "pindaian-keputusan",
      ])
  }
}
