public import JKN
public import Vocabulary

/// A payment of capitation against the day it was due, and what lateness costs (PAY-02, PAY-05).
public struct PaymentStanding: Sendable {
  /// Nil for what has not come yet.
  public let receipt: PaymentReceipt?
  /// Before tax and fee.
  public let amount: Rupiah
  public let late: LatePayment
}

extension LedgerMonth {
  /// Each payment for the month, then what is still owed after its day.
  func payments(asOf today: CalendarDate) -> [PaymentStanding] {
    let came = receipts.filter { $0.purpose == .capitation }.map { receipt in
      PaymentStanding(
        receipt: receipt, amount: receipt.gross,
        late: late(receipt.gross, on: receipt.receivedOn, receipt.delayCause))
    }
    let owed = Rupiah.zero - difference
    guard owed > .zero, today > dueOn else { return came }
    return came + [PaymentStanding(receipt: nil, amount: owed, late: late(owed, on: today, .bpjs))]
  }

  private func late(_ amount: Rupiah, on day: CalendarDate, _ cause: DelayCause) -> LatePayment {
    terms.latePayment(of: amount, daysLate: max(0, day.days(since: dueOn)), cause: cause)
  }
}
