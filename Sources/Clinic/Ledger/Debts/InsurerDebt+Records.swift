import JKN
import Store
import Vocabulary

extension InsurerDebt {
  /// Everything that is or was owed, by the month of the ledger.
  /// - Parameter accounts: every batch of the facility.
  static func all(
    _ accounts: [BatchAccount], _ context: Context, in tx: ReadTransaction
  ) throws -> [InsurerDebt] {
    let found =
      try capitationPenalties(context, in: tx) + claimPenalties(accounts, at: context.facility, in: tx)
      + underpayments(of: context.facility, in: tx)
    return found.sorted { ($0.month, $0.id.text) < ($1.month, $1.id.text) }
  }

  static func all(_ context: Context, in tx: ReadTransaction) throws -> [InsurerDebt] {
    try all(BatchAccount.all(of: context.facility, asOf: context.today, in: tx), context, in: tx)
  }

  /// Of a month's capitation that came after its day, as far as it was owed.
  /// - Parameter only: one month; nil for all.
  static func capitationPenalties(
    only: ParticipantMonth? = nil, _ context: Context, in tx: ReadTransaction
  ) throws -> [InsurerDebt] {
    let facility = context.facility
    let book = DebtPayments(try DebtPayment.all(of: facility, in: tx))
    let receipts = try tx.all(
      """
      SELECT t.* FROM \(sql: LedgerEntry.receipt.standing(at: facility))
        AND t.purpose = \(PaymentAccount.Purpose.capitation) ORDER BY t.received_on, t.recorded_at, t.id
      """, PaymentReceipt.init)
    let byMonth = Dictionary(grouping: receipts, by: \.month)
    let holidays = try KnownHolidays.calendar(in: tx)
    let months = Set(byMonth.keys).union(book.months).filter { only == nil || $0 == only }
    var dueOn: [ParticipantMonth: CalendarDate] = [:]
    for month in months {
      let terms = try month.settledBy(at: facility, in: tx)
      dueOn[month] = terms.capitationDue(
        inMonthOf: month.firstDay, WorkingDays(holidays, under: terms.payment))
    }
    // A month is counted only when something of it came too late.
    let late = dueOn.filter { month, due in byMonth[month, default: []].contains { $0.receivedOn > due } }
    let standings =
      try late.isEmpty ? [:] : LedgerGround(context, in: tx).latePayments(of: Array(late.keys), in: tx)
    return dueOn.compactMap { month, due -> InsurerDebt? in
      let late = standings[month, default: []].compactMap { standing in
        standing.receipt.map { Late(on: $0.receivedOn, late: standing.late) }
      }
      return penalty(.capitationPenalty(month), month.text, in: month, late, book, otherwise: due)
    }
  }

  private static func claimPenalties(
    _ accounts: [BatchAccount], at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [InsurerDebt] {
    let book = DebtPayments(try DebtPayment.all(of: facility, in: tx))
    return accounts.compactMap { account -> InsurerDebt? in
      let late = account.standings.compactMap { standing -> Late? in
        guard let payment = standing.payment, standing.late.penalty > .zero else { return nil }
        return Late(on: payment.on, late: standing.late)
      }
      return penalty(
        .claimPenalty(account.id), account.batch.number, in: account.batch.month, late, book,
        otherwise: account.dueOn ?? account.batch.month.lastDay)
    }
  }

  static func underpayments(of facility: FacilityID, in tx: ReadTransaction) throws -> [InsurerDebt] {
    let book = DebtPayments(try DebtPayment.all(of: facility, in: tx))
    return try Underpayment.all(of: facility, in: tx).map { owed in
      InsurerDebt(
        id: .underpayment(owed.id), number: owed.number, about: owed.about, auditCase: owed.auditCase,
        month: ParticipantMonth(of: owed.recordedOn), amount: owed.amount, since: owed.recordedOn,
        explanation: [], payments: book.of(.underpayment(owed.id)))
    }
  }

  private struct Late {
    let on: CalendarDate
    let late: LatePayment
  }

  /// Nil where nothing is owed and nothing came.
  private static func penalty(
    _ id: InsurerDebtID, _ number: String, in month: ParticipantMonth, _ late: [Late], _ book: DebtPayments,
    otherwise: CalendarDate
  ) -> InsurerDebt? {
    let payments = book.of(id)
    guard !late.isEmpty || !payments.isEmpty else { return nil }
    return InsurerDebt(
      id: id, number: number, about: "", auditCase: nil, month: month,
      amount: late.reduce(.zero) { $0 + $1.late.penalty }, since: late.map(\.on).min() ?? otherwise,
      explanation: late.flatMap(\.late.explanation), payments: payments)
  }
}

extension ParticipantMonth {
  /// The terms by which the month was closed, or would be.
  fileprivate func settledBy(at facility: FacilityID, in tx: ReadTransaction) throws -> AgreementTerms {
    let closed = try MonthClosing.find(of: self, at: facility, in: tx)?.terms
    return try KnownTerms.named(
      closed ?? AgreementChoice.inForce(on: firstDay, at: facility, in: tx).terms, in: tx)
  }
}
