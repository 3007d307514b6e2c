public import JKN
import Store
public import Vocabulary

/// Money that came for a batch: from a receipt that was matched with it, or as somebody typed it.
public struct ClaimPayment: Sendable, Hashable {
  /// Nil for what was typed.
  public let match: ReceiptMatchID?
  public let receipt: PaymentReceiptID?
  public let on: CalendarDate
  /// Gross.
  public let paid: Rupiah
  public let tax: Rupiah
  public let fee: Rupiah
  public let cause: DelayCause
  /// The bank's number.
  public let reference: String

  public var net: Rupiah { paid - tax - fee }

  /// The payments that were matched, by batch and day.
  static func matched(at facility: FacilityID, in tx: ReadTransaction) throws -> [ClaimBatchID:
    [ClaimPayment]]
  {
    var used: [PaymentReceiptID: Rupiah] = [:]
    var found: [ClaimBatchID: [ClaimPayment]] = [:]
    try tx.each(
      """
      SELECT m.id AS match_id, m.batch AS claims, m.amount, m.delay_cause AS cause, t.*
      FROM receipt_match m JOIN payment_receipt t ON t.facility = m.facility AND t.id = m.receipt
      WHERE m.facility = \(facility) AND NOT EXISTS (
        SELECT 1 FROM ledger_withdrawal w WHERE w.facility = m.facility AND w.entry = m.id)
      ORDER BY t.received_on, m.recorded_at, m.id
      """
    ) { row in
      let receipt = try PaymentReceipt(row)
      let (amount, before): (Rupiah, Rupiah) = (try row["amount"], used[receipt.id] ?? .zero)
      used[receipt.id] = before + amount
      let payment = ClaimPayment(
        match: try row["match_id"], receipt: receipt.id, on: receipt.receivedOn, paid: amount,
        tax: receipt.share(of: receipt.tax, for: amount, after: before),
        fee: receipt.share(of: receipt.fee, for: amount, after: before), cause: try row["cause"],
        reference: receipt.reference)
      found[try row["claims"], default: []].append(payment)
    }
    return found
  }
}

extension ClaimBatch {
  /// What was typed by hand, if anything.
  var typedPayment: ClaimPayment? {
    guard let payment, let paidOn = dates.paidOn else { return nil }
    return ClaimPayment(
      match: nil, receipt: nil, on: paidOn, paid: payment.paid, tax: payment.tax, fee: payment.fee,
      cause: payment.cause, reference: "")
  }
}

extension PaymentReceipt {
  /// The part of the tax or the fee that falls on a part of the gross. The parts of a whole receipt add up to it.
  /// - Parameter before: the part of the gross that was given out before.
  func share(of kept: Rupiah, for amount: Rupiah, after before: Rupiah) -> Rupiah {
    func until(_ gross: Rupiah) -> Int64 {
      Int64(Int128(kept.amount) * Int128(gross.amount) / Int128(max(self.gross.amount, 1)))
    }
    return Rupiah(until(before + amount) - until(before))
  }
}
