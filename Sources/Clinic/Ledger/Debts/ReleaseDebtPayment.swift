import Journal
public import Store
public import Vocabulary

/// Takes a payment off a penalty or an underpayment: it is owed again. A receipt that was written down for it alone goes with it;
/// any other stays and can be matched anew.
public struct ReleaseDebtPayment: Command {
  public static let action = Action.keepLedger
  public let payment: DebtPaymentID
  public let reason: String

  public init(_ payment: DebtPaymentID, because reason: String) {
    self.payment = payment
    self.reason = reason.trimmingBlanks
  }

  /// The name of its field.
  public static let field = "alasan-lepas-tagihan"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let all = try DebtPayment.all(of: context.facility, in: tx)
    guard let found = all.first(where: { $0.id == payment }),
      let owed = try InsurerDebt.find(found.debt, context, in: tx)
    else { throw Refusal.notFound("Pembayaran") }
    try Problems.require(reason, at: Self.field, "Tulis alasannya", upTo: 200)
    for entry in [payment.text] + (found.hasOwnReceipt ? [found.receipt.text] : []) {
      try LedgerEntry.withdraw(entry, because: reason, in: tx, context)
    }
    return Performed(
      (), try owed.fact(["what": "released", "receipt": found.receipt.text, "reason": reason]))
  }
}
