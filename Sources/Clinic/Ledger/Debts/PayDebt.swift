import Journal
public import Store
public import Vocabulary

/// A receipt of the non-capitation account, or a part of it, pays a penalty or an underpayment, wholly or in part.
public struct PayDebt: Command {
  public static let action = Action.keepLedger
  public let receipt: PaymentReceiptID
  public let debt: InsurerDebtID?
  /// Of the receipt's gross; nil for as much as is still owed.
  public let amount: Rupiah?

  public init(_ receipt: PaymentReceiptID, for debt: InsurerDebtID?, amount: Rupiah? = nil) {
    self.receipt = receipt
    self.debt = debt
    self.amount = amount
  }

  /// The names of its fields.
  public enum Field {
    public static let debt = "tagihan"
    public static let amount = "jumlah-tagihan"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<DebtPaymentID> {
    let matching = try ReceiptMatching(receipt, at: context, in: tx)
    guard matching.left > .zero else { throw Refusal.conflict("Penerimaan ini sudah habis dicocokkan.") }
    guard let owed = matching.debts.first(where: { $0.id == debt && $0.left > .zero }) else {
      throw Problems([
        Problem(field: Field.debt, "Pilih denda atau kurang bayar yang belum dibayar seluruhnya.")
      ])
    }
    if let early = owed.problem(on: matching.receipt.receivedOn) { throw Problems([early.at(Field.debt)]) }
    let most = min(matching.left, owed.left)
    let amount = amount ?? most
    guard amount > .zero, amount <= most else {
      throw Problems([
        Problem(
          field: Field.amount,
          "Isi Rp1 sampai \(most.text): sisa penerimaan \(matching.left.text), belum dibayar \(owed.left.text)."
        )
      ])
    }
    return try owed.pay(amount, with: receipt, isOwn: false, in: tx, context)
  }
}

extension InsurerDebt {
  /// What is wrong with money of a day: a penalty is owed from the late payment on.
  func problem(on day: CalendarDate) -> Problem? {
    guard id.kind.isPenalty, day < since else { return nil }
    return Problem(
      field: ReceiptDraft.Field.receivedOn,
      "Denda ini baru ada sejak \(TypedDate.write(since)), hari pembayaran yang terlambat.")
  }

  func pay(
    _ amount: Rupiah, with receipt: PaymentReceiptID, isOwn: Bool, in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<DebtPaymentID> {
    let payment = DebtPaymentID(at: context.now)
    try tx.execute(
      """
      INSERT INTO debt_payment (facility, id, kind, subject, receipt, amount, own_receipt, recorded_at, recorded_by)
      VALUES (\(context.facility), \(payment), \(id.kind), \(id.subject), \(receipt), \(amount), \(isOwn),
        \(context.now), \(context.actor.name))
      """)
    return Performed(
      payment, try fact(["what": "paid", "receipt": receipt.text, "amount": String(amount.amount)]))
  }

  func fact(_ payload: [String: String]) throws -> Fact {
    var payload = payload
    payload["number"] = number
    switch id {
    case .underpayment(let underpayment):
      return try Fact(
        FactKind.underpaymentPaid, subject: "Underpayment/\(underpayment)", payload: payload)
    case .claimPenalty(let batch):
      return try Fact(FactKind.penaltyPaid, subject: "ClaimBatch/\(batch)", payload: payload)
    case .capitationPenalty: return try Fact(FactKind.penaltyPaid, payload: payload)
    }
  }
}
