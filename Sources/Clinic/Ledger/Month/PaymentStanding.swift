public import JKN
import Store
public import Vocabulary

/// A payment of capitation against the day it was due, and what lateness costs (PAY-02, PAY-05).
public struct PaymentStanding: Sendable {
  /// Nil for what has not come yet.
  public let receipt: PaymentReceipt?
  /// Before tax and fee.
  public let amount: Rupiah
  /// What of it was owed: the penalty is on that, and not on what came too much.
  public let owed: Rupiah
  public let late: LatePayment
}

extension LedgerMonth {
  /// Each payment for the month, then what is still owed after its day.
  func payments(asOf today: CalendarDate) -> [PaymentStanding] {
    var open = expected
    let came = receipts.filter { part(of: $0) > .zero }.map { receipt in
      let amount = part(of: receipt)
      let owed = knowsExpected ? min(amount, max(.zero, open)) : amount
      open = open - amount
      return PaymentStanding(
        receipt: receipt, amount: amount, owed: owed,
        late: late(owed, on: receipt.receivedOn, receipt.delayCause))
    }
    let owed = Rupiah.zero - difference
    guard owed > .zero, today > dueOn else { return came }
    return came + [
      PaymentStanding(receipt: nil, amount: owed, owed: owed, late: late(owed, on: today, .bpjs))
    ]
  }

  /// Without the month's list what is expected says nothing about what BPJS owed.
  private var knowsExpected: Bool { closing != nil || list?.month == month || ended?.isOver == true }

  private func late(_ amount: Rupiah, on day: CalendarDate, _ cause: DelayCause) -> LatePayment {
    terms.lateCapitation(amount, dueOn: dueOn, on: day, cause)
  }
}

extension LedgerGround {
  /// What of some months' capitation came too late and costs BPJS a penalty, by month.
  func latePayments(
    of months: [ParticipantMonth], in tx: ReadTransaction
  ) throws -> [ParticipantMonth: [PaymentStanding]] {
    var next: (month: ParticipantMonth, left: LedgerRemainder)?
    var found: [ParticipantMonth: [PaymentStanding]] = [:]
    for month in months.sorted() {
      let known = next.flatMap { $0.month == month ? $0.left : nil }
      let left = try known ?? remainder(before: month, in: tx)
      let ledger = try self.month(month, after: left, in: tx)
      next = (month.next, ledger.settlement.after)
      found[month] = ledger.payments(asOf: today).filter { $0.receipt != nil && $0.late.penalty > .zero }
    }
    return found
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
