import Store
public import Vocabulary

/// A receipt, or a part of it, that pays what BPJS owes beside capitation and claims; withdrawn with a reason when it was wrong.
public struct DebtPayment: Sendable, Hashable, Identifiable {
  public let id: DebtPaymentID
  public let debt: InsurerDebtID
  public let receipt: PaymentReceiptID
  public let receivedOn: CalendarDate
  /// The bank's own number, or nothing.
  public let reference: String
  /// Into which account it came.
  public let purpose: PaymentAccount.Purpose
  /// Of the receipt's gross.
  public let amount: Rupiah
  /// The receipt was written down for it alone, and goes when it is released.
  public let hasOwnReceipt: Bool
  public let recordedBy: String

  private init(_ row: Row, _ debt: InsurerDebtID) throws {
    id = try row["id"]
    self.debt = debt
    receipt = try row["receipt"]
    receivedOn = try row["received_on"]
    reference = try row["reference"]
    purpose = try row["purpose"]
    amount = try row["amount"]
    hasOwnReceipt = try row["own_receipt"]
    recordedBy = try row["recorded_by"]
  }

  /// Those that stand, by the day they came.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [DebtPayment] {
    try tx.all(
      """
      SELECT t.*, r.received_on, r.reference, r.purpose FROM debt_payment t
      JOIN payment_receipt r ON r.facility = t.facility AND r.id = t.receipt
      WHERE t.facility = \(facility) AND NOT EXISTS (
        SELECT 1 FROM ledger_withdrawal w WHERE w.facility = t.facility AND w.entry = t.id)
      ORDER BY r.received_on, t.recorded_at, t.id
      """
    ) { row -> DebtPayment? in
      try InsurerDebtID(try row["kind"], try row["subject"]).map { try DebtPayment(row, $0) }
    }.compactMap { $0 }
  }
}

public typealias DebtPaymentID = ID<DebtPayment>

/// What came, by what it pays.
struct DebtPayments {
  private let byDebt: [InsurerDebtID: [DebtPayment]]

  init(_ all: [DebtPayment]) {
    byDebt = Dictionary(grouping: all, by: \.debt)
  }

  func of(_ debt: InsurerDebtID) -> [DebtPayment] { byDebt[debt, default: []] }

  func ofPenalty(_ batch: ClaimBatchID) -> Rupiah {
    of(.claimPenalty(batch)).reduce(.zero) { $0 + $1.amount }
  }

  /// Months of which a penalty was paid.
  var months: [ParticipantMonth] {
    byDebt.keys.compactMap { if case .capitationPenalty(let month) = $0 { month } else { nil } }
  }
}
