import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Changing the Puskesmas's account or NPWP")
struct AccountChangeTests {
  private static func form(_ number: String = "0012345678", from: String = "2026-01-01") throws
    -> PaymentAccountForm
  {
    var form = PaymentAccountForm()
    form.purpose = .capitation
    form.bank = "Bank Contoh"
    form.number = number
    form.holder = "Puskesmas Contoh"
    form.treasurer = "Bendahara Contoh"
    form.from = try LedgerDesk.day(from)
    return form
  }

  private static func change(_ number: String) throws -> PaymentAccountForm {
    var form = try form(number, from: "2026-06-01")
    form.letter = "900/5/2026"
    form.letterOn = try LedgerDesk.day("2026-05-20")
    return form
  }

  @Test("The old one goes on until the addendum is signed and HFIS is updated; each step with its day")
  func steps() async throws {
    let desk = try await LedgerDesk(participants: 1)
    _ = try await desk.run(RecordAccount(try Self.form()))
    let id = try await desk.run(RecordAccount(try Self.change("0087654321")))
    func paidInto(_ iso: String) async throws -> String? {
      try await desk.entries().accounts.inForce(.capitation, on: try LedgerDesk.day(iso))?.number
    }
    let waiting = try #require(
      try await desk.entries().accounts.coming(.capitation, on: LedgerDesk.day("2026-12-07")))
    #expect(waiting.missing == [.addendum, .hfis] && waiting.validFrom == nil)
    #expect(waiting.steps[.letter]?.reference == "900/5/2026")
    #expect(try await paidInto("2026-12-07") == "0012345678")
    let open = try await problems { try await desk.run(RecordAccount(try Self.change("0011112222"))) }
    #expect(open[PaymentAccountForm.Field.number]?.contains("belum lengkap") == true)
    let bare = try await problems {
      try await desk.run(NoteAccountStep(id, .addendum, on: try LedgerDesk.day("2027-01-01")))
    }
    #expect(
      Set(bare.all.map(\.field)) == [NoteAccountStep.Field.day, NoteAccountStep.Field.reference])
    _ = try await desk.run(
      NoteAccountStep(id, .addendum, on: try LedgerDesk.day("2026-06-10"), reference: "ADD/1"))
    #expect(try await paidInto("2026-12-07") == "0012345678")
    _ = try await desk.run(NoteAccountStep(id, .hfis, on: try LedgerDesk.day("2026-07-02")))
    #expect(try await paidInto("2026-07-01") == "0012345678")
    #expect(try await paidInto("2026-07-02") == "0087654321")
    let again = try await refusal {
      try await desk.run(NoteAccountStep(id, .hfis, on: try LedgerDesk.day("2026-07-02")))
    }
    #expect(again.contains("sudah dicatat"))
  }

  @Test("A new NPWP or holder of the same account is a change too, with a letter; ticking HFIS's list counts")
  func taxNumber() async throws {
    let desk = try await LedgerDesk(participants: 1)
    _ = try await desk.run(RecordAccount(try Self.form()))
    var form = try Self.form(from: "2026-06-01")
    form.taxNumber = "0012345678901234"
    let bare = try await problems { try await desk.run(RecordAccount(form)) }
    #expect(
      Set(bare.all.map(\.field)) == [PaymentAccountForm.Field.letter, PaymentAccountForm.Field.letterOn])
    form.letter = "900/6/2026"
    form.letterOn = try LedgerDesk.day("2026-05-20")
    form.addendum = "ADD/2"
    form.addendumOn = try LedgerDesk.day("2026-06-10")
    _ = try await desk.run(RecordAccount(form))
    let day = try LedgerDesk.day("2026-12-07")
    #expect(try await desk.entries().accounts.inForce(.capitation, on: day)?.taxNumber == "")
    let head = desk.paid.demo.actor(.kepala)
    let change = try #require(
      try await desk.clinic().read(ReadRegisterChanges(), by: head).changes.first {
        $0.kind == .facility
      })
    #expect(change.words.contains("900/6/2026") && change.words.contains("adendum"))
    _ = try await desk.run(EnterChange(change.id, on: day, note: ""))
    #expect(
      try await desk.entries().accounts.inForce(.capitation, on: day)?.taxNumber == "0012345678901234")
  }

  @Test("The accounts that stood beside the claims and in the facility's data move into the ledger, once")
  func moved() async throws {
    let store = try Store.temporary()
    try await store.migrate(Schema.migrations.filter { $0.number < 132 }, at: 0)
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    let facility = demo.facility.id
    try await store.write { tx in
      try tx.execute(
        """
        INSERT INTO claim_setting (facility, poned, beds, ambulance, head, head_number, bank, bank_account, set_at, set_by)
        VALUES (\(facility), 0, 0, NULL, 'dr. Contoh', '', 'Bank Klaim', '111', 5, 'Petugas')
        """)
      for (number, (field, value)) in [
        ("bank", "Bank Lama"), ("bank-account", "222"), ("bank", "Bank Kapitasi"), ("bank-account", "333"),
        ("account-holder", "Puskesmas"), ("phone", "022"),
      ].enumerated() {
        let id = ID<FacilityDetail>(at: PaidMonth.today + .seconds(number))
        try tx.execute(
          """
          INSERT INTO facility_detail (id, facility, field, value, valid_until, recorded_at, recorded_by)
          VALUES (\(id), \(facility), \(field), \(value), NULL, \(PaidMonth.today + .seconds(number)), 'Petugas')
          """)
      }
    }
    try await store.migrate(Schema.migrations, at: 0)
    try await store.read { tx in
      let accounts = try PaymentAccount.all(of: facility, in: tx)
      #expect(
        accounts.map { "\($0.purpose.rawValue) \($0.bank) \($0.number) \($0.holder)" } == [
          "kapitasi Bank Kapitasi 333 Puskesmas", "nonkapitasi Bank Klaim 111 ",
        ])
      #expect(accounts.allSatisfy { $0.missing.isEmpty && $0.validFrom != nil })
      #expect(
        try FacilityDetail.all(of: facility, in: tx).keys.sorted { $0.rawValue < $1.rawValue } == [.phone])
    }
  }
}
