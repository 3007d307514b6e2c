import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite(
  "Step 150: an underpayment's one receipt becomes a payment of it",
  .enabled("a database is divided only once it has these steps", { Store.Engine.testPartitions == nil }))
struct DebtPaymentMigrationTests {
  @Test("What was paid before is paid afterwards, and can be released", arguments: Store.Engine.available)
  func copied(engine: Store.Engine) async throws {
    let store = try Store.temporary(engine)
    try await store.migrate(Schema.migrations.filter { $0.number < 150 }, at: 0)
    let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    let (facility, owed) = (demo.facility.id, UnderpaymentID(at: PaidMonth.today))
    let receipt = PaymentReceiptID(at: PaidMonth.today)
    try await store.write { tx in
      try tx.execute(
        """
        INSERT INTO payment_receipt (facility, id, purpose, month, received_on, gross, tax, fee, reference, note,
          delay_cause, recorded_at, recorded_by)
        VALUES (\(facility), \(receipt), 'nonkapitasi', '2026-11', '2026-11-18', 2000, 0, 0, 'TRX', '', 'bpjs', 1, 'A')
        """)
      try tx.execute(
        """
        INSERT INTO underpayment (facility, id, number, audit_case, about, amount, recorded_on, recorded_at,
          recorded_by, receipt, paid_on, paid_by)
        VALUES (\(facility), \(owed), 'KB-1', 'c', '', 2000, '2026-11-17', 1, 'A', \(receipt), '2026-11-18', 'B')
        """)
    }
    try await store.migrate(Schema.migrations, at: 1)
    let clinic = Clinic(store: store, clock: .fixed(PaidMonth.today))
    let head = demo.actor(.kepala)
    let debt = try #require(try await clinic.read(ReadInsurerDebts(), by: head).first)
    #expect(debt.left == .zero && debt.payments.map(\.recordedBy) == ["B"])
    let payment = try #require(debt.payments.first)
    #expect(payment.id.text != owed.text && DebtPaymentID(payment.id.text) != nil)
    try await clinic.run(ReleaseDebtPayment(payment.id, because: "Keliru"), by: head)
    #expect(try await clinic.read(ReadInsurerDebts(), by: head).map(\.left) == [Rupiah(2_000)])
  }
}
