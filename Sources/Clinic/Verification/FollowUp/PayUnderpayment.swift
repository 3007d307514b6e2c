import Journal
public import Store
public import Vocabulary

/// A receipt of the non-capitation account pays what BPJS owed by a verification, wholly.
public struct PayUnderpayment: Command {
  public static let action = Action.keepLedger
  public let receipt: PaymentReceiptID
  public let underpayment: UnderpaymentID?

  public init(_ receipt: PaymentReceiptID, for underpayment: UnderpaymentID?) {
    self.receipt = receipt
    self.underpayment = underpayment
  }

  /// The name of its field.
  public static let field = "kurang-bayar"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let matching = try ReceiptMatching(receipt, at: context, in: tx)
    guard let owed = matching.underpayments.first(where: { $0.id == underpayment && $0.paidOn == nil }) else {
      throw Problems([Problem(field: Self.field, "Pilih kurang bayar yang belum dibayar.")])
    }
    guard owed.amount <= matching.left else {
      throw Problems([
        Problem(
          field: Self.field,
          "Sisa penerimaan \(matching.left.text) lebih kecil daripada yang ditagih, \(owed.amount.text).")
      ])
    }
    try tx.execute(
      """
      UPDATE underpayment SET receipt = \(receipt), paid_on = \(matching.receipt.receivedOn),
        paid_by = \(context.actor.name)
      WHERE facility = \(context.facility) AND id = \(owed.id)
      """)
    return Performed((), try owed.fact(["what": "paid", "receipt": receipt.text]))
  }
}

/// The receipt did not pay it after all: it is expected again.
public struct ReleaseUnderpayment: Command {
  public static let action = Action.keepLedger
  public let underpayment: UnderpaymentID
  public let reason: String

  public init(_ underpayment: UnderpaymentID, because reason: String) {
    self.underpayment = underpayment
    self.reason = reason.trimmingBlanks
  }

  /// The name of its field.
  public static let field = "alasan-lepas-kurang-bayar"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let all = try Underpayment.all(of: context.facility, in: tx)
    guard let found = all.first(where: { $0.id == underpayment && $0.paidOn != nil }) else {
      throw Refusal.notFound("Kurang bayar")
    }
    guard !reason.isEmpty, reason.count <= 200 else {
      throw Problems([Problem(field: Self.field, "Tulis alasannya, paling panjang 200 huruf.")])
    }
    try tx.execute(
      """
      UPDATE underpayment SET receipt = NULL, paid_on = NULL, paid_by = NULL
      WHERE facility = \(context.facility) AND id = \(underpayment)
      """)
    return Performed((), try found.fact(["what": "released", "reason": reason]))
  }
}

extension Underpayment {
  fileprivate func fact(_ payload: [String: String]) throws -> Fact {
    var payload = payload
    payload["number"] = number
    payload["amount"] = String(amount.amount)
    return try Fact(FactKind.underpaymentPaid, subject: "Underpayment/\(id)", payload: payload)
  }
}
