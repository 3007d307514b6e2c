import Journal
public import Store
public import Vocabulary

/// Writes down money that came for a penalty or an underpayment and for nothing else: the receipt, and what it pays.
public struct ReceiveDebt: Command {
  public static let action = Action.keepLedger
  public let debt: InsurerDebtID
  let purpose: PaymentAccount.Purpose
  let receivedOn: CalendarDate
  let amount: Rupiah
  let reference: String
  let note: String

  /// - Parameter purpose: into which account it came.
  public init(
    _ debt: InsurerDebtID, into purpose: PaymentAccount.Purpose, on receivedOn: CalendarDate,
    _ amount: Rupiah, reference: String = "", note: String = ""
  ) {
    self.debt = debt
    self.purpose = purpose
    self.receivedOn = receivedOn
    self.amount = amount
    self.reference = reference
    self.note = note
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<DebtPaymentID> {
    guard let owed = try InsurerDebt.find(debt, context, in: tx) else {
      throw Problems([
        Problem(field: PayDebt.Field.debt, "Denda atau kurang bayar ini tidak ada di buku kapitasi.")
      ])
    }
    guard owed.left > .zero else { throw Refusal.conflict("Sudah dibayar seluruhnya.") }
    let draft = ReceiptDraft(
      purpose, for: owed.month, on: receivedOn, gross: amount, reference: reference, note: note)
    let known = try PaymentReceipt.received(on: receivedOn, at: context.facility, in: tx)
    var problems = draft.problems(beside: known, today: context.today)
    if let early = owed.problem(on: receivedOn) { problems.add(early) }
    if amount > owed.left {
      problems.add(
        ReceiptDraft.Field.gross,
        "Melebihi yang belum dibayar, \(owed.left.text). Bila uangnya membayar hal lain juga, catat di Rekening dan penerimaan lalu cocokkan sebagian."
      )
    }
    try problems.throwIfAny()
    let receipt = try draft.insert(at: context, in: tx)
    return try owed.pay(amount, with: receipt, isOwn: true, in: tx, context)
  }
}

extension InsurerDebt {
  static func find(_ id: InsurerDebtID, _ context: Context, in tx: ReadTransaction) throws -> InsurerDebt? {
    try all(context, in: tx).first { $0.id == id }
  }
}
