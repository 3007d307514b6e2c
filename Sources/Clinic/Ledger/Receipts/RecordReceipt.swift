import Journal
public import Store
public import Vocabulary

/// Writes a payment down by hand; the same one twice is refused.
public struct RecordReceipt: Command {
  public static let action = Action.keepLedger
  let draft: ReceiptDraft

  public init(_ draft: ReceiptDraft) { self.draft = draft }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<PaymentReceiptID> {
    let known = try PaymentReceipt.received(on: draft.receivedOn, at: context.facility, in: tx)
    try draft.problems(beside: known, today: context.today).throwIfAny()
    let id = try draft.insert(at: context, in: tx)
    return Performed(id, try .entered("receipt", id.text, amount: draft.gross))
  }
}

extension PaymentReceipt {
  /// Whatever stands of one day: what a double is looked for among.
  static func received(
    on day: CalendarDate, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [PaymentReceipt] {
    try tx.all(
      "SELECT t.* FROM \(sql: LedgerEntry.receipt.standing(at: facility)) AND t.received_on = \(day)",
      PaymentReceipt.init)
  }
}
