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
    let came = receipts.filter { part(of: $0) > .zero }.map { receipt in
      PaymentStanding(
        receipt: receipt, amount: part(of: receipt),
        late: late(part(of: receipt), on: receipt.receivedOn, receipt.delayCause))
    }
    let owed = Rupiah.zero - difference
    guard owed > .zero, today > dueOn else { return came }
    return came + [PaymentStanding(receipt: nil, amount: owed, late: late(owed, on: today, .bpjs))]
  }

  private func late(_ amount: Rupiah, on day: CalendarDate, _ cause: DelayCause) -> LatePayment {
    terms.lateCapitation(amount, dueOn: dueOn, on: day, cause)
  }
}

extension AgreementTerms {
  /// Capitation of a day against the day it was due.
  func lateCapitation(
    _ amount: Rupiah, dueOn: CalendarDate, on day: CalendarDate, _ cause: DelayCause
  ) -> LatePayment {
    latePayment(of: amount, daysLate: max(0, day.days(since: dueOn)), cause: cause)
  }
}
