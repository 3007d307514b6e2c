import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("The register of losses that are paid back")
struct RecoveryRegisterTests {
  private func house() async throws -> (clinic: Clinic, head: Actor) {
    let store = try await ReferenceStore.empty()
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    return (Clinic(store: store, clock: .fixed(PaidMonth.today)), demo.actor(.kepala))
  }

  private func form(_ amount: Int64 = 1_000_001, count: Int = 3) -> RecoveryForm {
    var form = RecoveryForm()
    form.cause = .overpaid
    form.about = "Klaim ganda September"
    form.amount = Rupiah(amount)
    form.count = count
    form.signedOn = CalendarDate(iso: "2026-11-10")
    form.minutes = "BA/9"
    return form
  }

  @Test("An agreement makes instalments that sum up, and stands on the page of deadlines until it is paid")
  func agreed() async throws {
    let (clinic, head) = try await house()
    let recovery = try await clinic.run(AgreeRecovery(form()), by: head)
    #expect(recovery.plan.instalments.map(\.amount.amount) == [333_333, 333_333, 333_335])
    func due() async throws -> [String] {
      try await clinic.read(ReadDeadlines(), by: head).deadlines
        .filter { ["instalment", "recovery"].contains($0.rule.code) }.map {
          "\($0.rule.code) \($0.dueOn.iso)"
        }
    }
    #expect(try await due() == ["instalment 2026-12-10", "recovery 2027-02-10"])
    let today = try #require(CalendarDate(iso: "2026-11-20"))
    let half = PayRecovery(recovery.id, Rupiah(333_333), on: today, reference: "TRX 1")
    #expect(try await clinic.run(half, by: head).balance == Rupiah(666_668))
    #expect(try await due().first == "instalment 2027-01-10")
    let tooMuch = try await problems {
      try await clinic.run(
        PayRecovery(recovery.id, Rupiah(666_669), on: today, reference: "x"), by: head)
    }
    #expect(tooMuch.all.map(\.field) == ["bayar"])
    let rest = PayRecovery(recovery.id, Rupiah(666_668), on: today, reference: "x")
    #expect(try await clinic.run(rest, by: head).state == .settled)
    #expect(try await due().isEmpty)
  }

  @Test("More than three months are not agreed at the signing; what is missing is told field by field")
  func refused() async throws {
    let (clinic, head) = try await house()
    let long = try await problems { try await clinic.run(AgreeRecovery(form(count: 6)), by: head) }
    #expect(long.all.map(\.field) == ["cicilan"])
    let empty = try await problems { try await clinic.run(AgreeRecovery(RecoveryForm()), by: head) }
    #expect(
      empty.all.map(\.field) == ["sebab", "uraian", "jumlah", "cicilan", "tanggal", "berita-acara"])
  }
}
